package org.hubplan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Map;
import org.hubplan.change.AddHub;
import org.hubplan.change.AddPosts;
import org.hubplan.change.AlignPeople;
import org.hubplan.change.ApportionPosts;
import org.hubplan.change.AssignFunding;
import org.hubplan.change.Assume;
import org.hubplan.change.Change;
import org.hubplan.change.ChangeFte;
import org.hubplan.change.CloseHub;
import org.hubplan.change.EditPosts;
import org.hubplan.change.EndAlignment;
import org.hubplan.change.FillPost;
import org.hubplan.change.FillPosts;
import org.hubplan.change.FundPosts;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.LeavePlan;
import org.hubplan.change.MovePosts;
import org.hubplan.change.NameGroups;
import org.hubplan.change.PayIntoReserve;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemoveCostLine;
import org.hubplan.change.RemoveGroup;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.RemoveSource;
import org.hubplan.change.RenameHub;
import org.hubplan.change.RestrictHub;
import org.hubplan.change.RestrictPosts;
import org.hubplan.change.RetitlePosts;
import org.hubplan.change.SetAdverts;
import org.hubplan.change.SetCostLine;
import org.hubplan.change.SetDesks;
import org.hubplan.change.SetFunding;
import org.hubplan.change.SetGroups;
import org.hubplan.change.SetPostings;
import org.hubplan.change.SetRate;
import org.hubplan.change.SetRates;
import org.hubplan.change.SetSeries;
import org.hubplan.change.SetSource;
import org.hubplan.change.SetVacancyReason;
import org.hubplan.change.SpreadPosts;
import org.hubplan.change.TradePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.change.UnassignFunding;
import org.hubplan.change.UprateRates;
import org.hubplan.change.VacatePosts;

/// Changes as they lie in the log: `{"posts":[3,4],"to":"CE"}`, with their kind beside it.
///
/// What is written here is read for as long as plans are kept: a record's part may be added (absent, it reads as
/// empty, 0 or false), but none renamed.
final class ChangeJson {
    static final Map<String, Class<? extends Change>> KINDS = Map.ofEntries(
            Map.entry("move", MovePosts.class),
            Map.entry("spread", SpreadPosts.class),
            Map.entry("transfer", TransferPosts.class),
            Map.entry("fill", FillPost.class),
            Map.entry("vacate", VacatePosts.class),
            Map.entry("add", AddPosts.class),
            Map.entry("remove", RemovePosts.class),
            Map.entry("regrade", RegradePosts.class),
            Map.entry("add-hub", AddHub.class),
            Map.entry("rename-hub", RenameHub.class),
            Map.entry("close-hub", CloseHub.class),
            Map.entry("align", AlignPeople.class),
            Map.entry("end-alignment", EndAlignment.class),
            Map.entry("fill-posts", FillPosts.class),
            Map.entry("leave", LeavePlan.class),
            Map.entry("trade", TradePosts.class),
            Map.entry("retitle", RetitlePosts.class),
            Map.entry("fte", ChangeFte.class),
            Map.entry("fund", FundPosts.class),
            Map.entry("restrict", RestrictPosts.class),
            Map.entry("vacancy-reason", SetVacancyReason.class),
            Map.entry("edit", EditPosts.class),
            Map.entry("restrict-hub", RestrictHub.class),
            Map.entry("set-desks", SetDesks.class),
            Map.entry("set-rate", SetRate.class),
            Map.entry("uprate", UprateRates.class),
            Map.entry("set-funding", SetFunding.class),
            Map.entry("set-cost", SetCostLine.class),
            Map.entry("remove-cost", RemoveCostLine.class),
            Map.entry("set-source", SetSource.class),
            Map.entry("remove-source", RemoveSource.class),
            Map.entry("pay-in", PayIntoReserve.class),
            Map.entry("assign", AssignFunding.class),
            Map.entry("unassign", UnassignFunding.class),
            Map.entry("apportion", ApportionPosts.class),
            Map.entry("name-groups", NameGroups.class),
            Map.entry("remove-group", RemoveGroup.class),
            Map.entry("assume", Assume.class),
            Map.entry("import", ImportPosts.class),
            Map.entry("import-plan", ImportPlan.class),
            Map.entry("rates", SetRates.class),
            Map.entry("groups", SetGroups.class),
            Map.entry("postings", SetPostings.class),
            Map.entry("adverts", SetAdverts.class),
            Map.entry("series", SetSeries.class));

    private ChangeJson() {}

    static String write(Object change) {
        try {
            return PlanJson.MAPPER.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Can't be written as JSON: " + change, e);
        }
    }

    /// @throws Newer if the kind or a part of the change is not known to this Hubplan
    /// @throws IllegalArgumentException if it is no such change at all
    static Change read(String kind, String json, Shared shared) {
        Class<? extends Change> type = KINDS.get(kind);
        if (type == null) {
            throw new Newer("kind " + kind);
        }
        return read(type, json, shared);
    }

    static <T> T read(Class<T> type, String json, Shared shared) {
        try {
            T read = PlanJson.MAPPER.readerFor(type).withAttribute(Shared.class, shared).readValue(json);
            if (read == null) {
                throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": null");
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            throw new Newer(unknown.getPropertyName());
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof Newer newer) {
                throw newer;
            }
            throw new IllegalArgumentException("Not a " + type.getSimpleName(), e);
        }
    }
}
