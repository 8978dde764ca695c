package org.hubplan.change;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Whom a change concerns, and so who has to agree to it: the commands that lose posts by it, by ownership or by
/// place, and those that gain them. People aligned to a hub concern the command that runs it too.
/// A business group that gives posts has to agree as a command of its name does.
///
/// @param losing commands whose posts, or whose hub's posts or people, become fewer
/// @param gaining commands whose posts, or whose hub's posts or people, become more; for a change that neither moves
///     nor transfers anything, the command that owns the post
/// @param consultation whether police staff change their place of work or lose their post, so that they must be
///     consulted
/// @param restricted whether a restricted post, or a post of a restricted hub, is touched
public record Concern(SortedSet<Command> losing, SortedSet<Command> gaining, boolean consultation, boolean restricted) {
    public Concern {
        losing = Collections.unmodifiableSortedSet(new TreeSet<>(losing));
        gaining = Collections.unmodifiableSortedSet(new TreeSet<>(gaining));
    }

    /// @param own the command the plan is for, which runs the central hubs
    public static Concern of(Plan before, Applied applied, Command own) {
        Gathering gathering = new Gathering(before, applied.plan(), own);
        applied.posts().forEach(gathering::touch);
        GivenMore.of(before, applied.plan()).byCommand().forEach(gathering::give);
        return gathering.concern();
    }

    /// Both sides.
    public SortedSet<Command> commands() {
        SortedSet<Command> all = new TreeSet<>(losing);
        all.addAll(gaining);
        return all;
    }

    public boolean concerns(Command command) {
        return losing.contains(command) || gaining.contains(command);
    }

    private static final class Gathering {
        private final Plan before;
        private final Plan after;
        private final Command own;
        private final SortedSet<Command> losing = new TreeSet<>();
        private final SortedSet<Command> gaining = new TreeSet<>();
        private boolean consultation;
        private boolean restricted;

        Gathering(Plan before, Plan after, Command own) {
            this.before = before;
            this.after = after;
            this.own = own;
        }

        void touch(PostId id) {
            Optional<Post> was = before.post(id).filter(post -> !post.closed());
            Optional<Post> is = after.post(id).filter(post -> !post.closed());
            Optional<Command> ownedBy = was.map(Post::owner);
            Optional<Command> nowOwnedBy = is.map(Post::owner);
            Optional<Command> hostedBy = was.flatMap(post -> host(before, post));
            Optional<Command> nowHostedBy = is.flatMap(post -> host(after, post));
            boolean moves = !was.map(Post::hub).equals(is.map(Post::hub));
            if (!ownedBy.equals(nowOwnedBy)) {
                ownedBy.ifPresent(losing::add);
                nowOwnedBy.ifPresent(gaining::add);
            }
            if (moves) {
                hostedBy.ifPresent(losing::add);
                nowHostedBy.ifPresent(gaining::add);
            }
            boolean realigns = was.isPresent() && align(was.get(), is);
            if (!moves && !realigns && ownedBy.equals(nowOwnedBy)) {
                nowOwnedBy.ifPresent(gaining::add);
            }
            consultation |= moves && was.filter(post -> !post.isVacant() && !post.grade().isOfficer()).isPresent();
            restricted |= was.filter(post -> isRestricted(before, post)).isPresent()
                    || is.filter(post -> isRestricted(after, post)).isPresent();
        }

        void give(Command command, int posts) {
            (posts > 0 ? gaining : losing).add(command);
        }

        /// Whether someone in the post works, or worked, at another hub than the post's and does so no longer.
        ///
        /// @param is empty where the post is gone
        private boolean align(Post was, Optional<Post> is) {
            boolean any = false;
            for (Occupant person : was.occupants()) {
                Optional<Occupant> stays = is.stream()
                        .flatMap(post -> post.occupants().stream())
                        .filter(one -> one.id().equals(person.id()))
                        .findFirst();
                if (!stays.map(Occupant::alignedTo).orElse(Optional.empty()).equals(person.alignedTo())) {
                    work(person, person.worksAt(was.hub()), stays.map(one -> one.worksAt(is.orElseThrow().hub())));
                    any = true;
                }
            }
            return any;
        }

        /// @param to empty where the person leaves
        private void work(Occupant person, HubCode from, Optional<HubCode> to) {
            if (to.equals(Optional.of(from))) {
                return;
            }
            host(before, from).ifPresent(losing::add);
            to.flatMap(hub -> host(after, hub)).ifPresent(gaining::add);
            consultation |= !person.grade().isOfficer();
            restricted |= isRestricted(before, from) || to.filter(hub -> isRestricted(after, hub)).isPresent();
        }

        private Optional<Command> host(Plan plan, Post post) {
            return host(plan, post.hub());
        }

        private Optional<Command> host(Plan plan, HubCode code) {
            return plan.hub(code).flatMap(hub -> hub.host(own));
        }

        private static boolean isRestricted(Plan plan, Post post) {
            return post.restricted() || isRestricted(plan, post.hub());
        }

        private static boolean isRestricted(Plan plan, HubCode code) {
            return plan.hub(code).filter(Hub::restricted).isPresent();
        }

        Concern concern() {
            return new Concern(losing, gaining, consultation, restricted);
        }
    }
}
