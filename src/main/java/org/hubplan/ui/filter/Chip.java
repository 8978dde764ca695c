package org.hubplan.ui.filter;

import java.util.Optional;
import java.util.function.Predicate;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.ui.kit.Texts;

/// One thing asked of a post by a filter. A value.
public sealed interface Chip {
    /// As the chip says it: `DC`, `Unfunded`, `“open source”`.
    String words();

    /// Which posts have it.
    ///
    /// @param ground what it is asked against
    Predicate<Post> on(Ground ground);

    /// What it asks about. Chips of one kind stand for each other; of different kinds all must hold.
    default Kind kind() {
        return switch (this) {
            case OfGrade _ -> Kind.GRADE;
            case OfFunction _ -> Kind.FUNCTION;
            case InState _ -> Kind.STATE;
            case Funded _ -> Kind.FUNDED;
            case Changed _ -> Kind.CHANGED;
            case Restricted _ -> Kind.RESTRICTED;
            case Text _ -> Kind.TEXT;
        };
    }

    /// What a chip asks about, in the order chips stand.
    enum Kind {
        GRADE("grade"),
        FUNCTION("function"),
        STATE("state"),
        FUNDED("funded"),
        CHANGED("changed"),
        RESTRICTED("restricted"),
        TEXT("text");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// As it is written down in a saved view.
        String key() {
            return key;
        }

        /// As a heading over what can be chosen.
        public String words() {
            return switch (this) {
                case GRADE -> Texts.of("filter.kind.grade");
                case FUNCTION -> Texts.of("filter.kind.function");
                case STATE -> Texts.of("filter.kind.state");
                case FUNDED -> Texts.of("filter.kind.funded");
                case CHANGED -> Texts.of("filter.kind.changed");
                case RESTRICTED -> Texts.of("filter.kind.restricted");
                case TEXT -> Texts.of("filter.kind.text");
            };
        }
    }

    record OfGrade(Grade grade) implements Chip {
        @Override
        public String words() {
            return grade.label();
        }

        @Override
        public Predicate<Post> on(Ground ground) {
            return post -> post.grade() == grade;
        }
    }

    record OfFunction(String function) implements Chip {
        @Override
        public String words() {
            return function;
        }

        @Override
        public Predicate<Post> on(Ground ground) {
            return post -> post.function().equals(function);
        }
    }

    record InState(PostState state) implements Chip {
        @Override
        public String words() {
            return state.words();
        }

        @Override
        public Predicate<Post> on(Ground ground) {
            return post -> PostState.of(post) == state;
        }
    }

    /// With a budget behind it, or without.
    record Funded(boolean funded) implements Chip {
        @Override
        public String words() {
            return funded ? Texts.of("filter.funded") : Texts.of("filter.unfunded");
        }

        @Override
        public Predicate<Post> on(Ground ground) {
            return post -> post.funded() == funded;
        }
    }

    /// In anything, against the baseline; new posts too.
    record Changed() implements Chip {
        @Override
        public String words() {
            return Texts.of("filter.changed");
        }

        @Override
        public Predicate<Post> on(Ground ground) {
            return ground::isChanged;
        }
    }

    /// Withheld from papers that leave the command: itself, or the hub it sits at.
    record Restricted() implements Chip {
        @Override
        public String words() {
            return Texts.of("filter.restricted");
        }

        @Override
        public Predicate<Post> on(Ground ground) {
            return ground::isRestricted;
        }
    }

    /// Every word of it stands somewhere in the post's number, title, function, grade, building, owner, or the code or
    /// name of its hub, or begins a word of its state; in any case and order.
    ///
    /// @param text not blank
    record Text(String text) implements Chip {
        public Text {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("Nothing to look for");
            }
        }

        /// Empty where there is nothing to look for.
        static Optional<Chip> of(String text) {
            return text.isBlank() ? Optional.empty() : Optional.of(new Text(text));
        }

        @Override
        public String words() {
            return Texts.of("filter.text", text);
        }

        @Override
        public Predicate<Post> on(Ground ground) {
            return ground.mentions(text);
        }
    }
}
