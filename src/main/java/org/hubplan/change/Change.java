package org.hubplan.change;

import java.util.Optional;
import java.util.Set;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;

/// Something a planner does to a plan. A record of what was decided, complete in itself: applied to the
/// same plan it always gives the same plan, so an option is the baseline plus its changes, and undo needs
/// no inverse.
public sealed interface Change
        permits MovePosts,
                SpreadPosts,
                TransferPosts,
                AlignPeople,
                EndAlignment,
                FillPost,
                FillPosts,
                VacatePosts,
                LeavePlan,
                AddPosts,
                RemovePosts,
                TradePosts,
                RegradePosts,
                RetitlePosts,
                ChangeFte,
                FundPosts,
                RestrictPosts,
                SetVacancyReason,
                EditPosts,
                AddHub,
                RenameHub,
                CloseHub,
                RestrictHub,
                SetDesks,
                SetRate,
                UprateRates,
                SetFunding,
                SetCostLine,
                RemoveCostLine,
                SetSource,
                RemoveSource,
                PayIntoReserve,
                AssignFunding,
                UnassignFunding,
                ApportionPosts,
                NameGroups,
                RemoveGroup,
                Assume,
                ImportPosts,
                ImportPlan,
                SetRates,
                SetGroups,
                SetPostings,
                SetAdverts,
                SetSeries {

    /// The plan with this done, or why it can't be. Only the impossible is refused.
    Outcome applyTo(Plan plan);

    /// In a planner's words, imperative: `Move 4 DC from Central Intelligence to Central East`.
    ///
    /// @param before the plan it is applied to
    String words(Plan before);

    /// Stable short key, as in the log and on the command line: `move`, `spread`, `add`.
    String kind();

    /// The same done to only some of its posts; empty where it can't be cut so.
    ///
    /// @param some at least one of its posts
    default Optional<Change> only(Set<PostId> some) {
        return Optional.empty();
    }

    /// Whether what it adds to or takes from pay is new money or found from existing posts.
    default PayOrigin payOrigin() {
        return PayOrigin.NONE;
    }

    /// Whether it belongs to the baseline's own history (an import) and never to an option.
    default boolean isForBaseline() {
        return false;
    }
}
