package se.handslag.web.readme;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.team.SettleTeamStaff;
import se.handslag.core.access.team.SettlingTeamStaff;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Desk;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreSettings;
import se.handslag.decisions.DecisionsPart;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.eligibility.municipality.interview.BookInterview;
import se.handslag.eligibility.municipality.interview.BookingInterviews;
import se.handslag.planning.PlanningPart;
import se.handslag.reporting.ReportingPart;

/** What the README shows under "Embed it": between the marks it is the same, line for line. */
@CompositionRoot(because = "it shows how an embedder starts the platform for two authorities")
final class EmbeddingSnippet {
    private EmbeddingSnippet() {}

    static Optional<CaseFile> whatTheNurseSees(
            Path folder, Actor sara, Actor nils, Actor astrid, RegisterContact call, LocalDateTime when) {
        // snippet:begin
        Authority kommun = new Authority(AuthorityId.municipality("0380"), "Uppsala kommun", "Omsorgsnämnden");
        Authority region = new Authority(AuthorityId.region("03"), "Region Uppsala", "Vårdstyrelsen");

        try (Platform platform = Platform.builder()
                .authority(kommun, StoreSettings.embedded(kommun.id(), folder))
                .authority(region, StoreSettings.embedded(region.id(), folder))
                .parts(new EligibilityPart(), new DecisionsPart(), new PlanningPart(), new ReportingPart())
                .teams(Teams.onClassPath())
                .start()) {
            Desk socialServices = platform.at(kommun.id());
            Desk healthCare = platform.at(region.id());

            // The head of the clinic says who is in the team; until then nobody is let in to its files.
            var staff = new SettleTeamStaff(new TeamId(call.team()), Set.of(nils.unit()), Set.of());
            healthCare.use(SettlingTeamStaff.class).handle(astrid, staff).orElseThrow();

            // A mother calls; the municipality opens a file without a name.
            var contact = socialServices.use(RegisteringContacts.class).handle(sara, call);
            CaseId caseId = contact.orElseThrow().caseId().orElseThrow();

            // The region is told when and where, and opens a file of its own.
            var tried = "Nobody comes to harm: the region is not told whom it is about.";
            var interview = new BookInterview(caseId, when, "Biblioteket", region.id(), "Nils Ek", tried, false);
            socialServices.use(BookingInterviews.class).handle(sara, interview).orElseThrow();
            return healthCare.use(ReadingCaseFiles.class).open(nils, caseId);
        }
        // snippet:end
    }
}
