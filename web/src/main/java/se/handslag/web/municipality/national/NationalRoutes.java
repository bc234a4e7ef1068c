package se.handslag.web.municipality.national;

import java.util.List;
import se.handslag.core.casework.Outcome;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.reporting.municipality.national.CannotExportYear;
import se.handslag.reporting.municipality.national.CannotExportYear.Lacking;
import se.handslag.reporting.municipality.national.ExportNationalYear;
import se.handslag.reporting.municipality.national.ExportingNationalYears;
import se.handslag.reporting.municipality.national.NationalYear;
import se.handslag.reporting.national.NationalFiles;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What is sent to national follow-up (underlag till nationell uppföljning): seen before it is downloaded. */
public final class NationalRoutes implements Routes {
    private static final String TEMPLATE = "municipality/national/national.jte";

    private final Teams teams;

    public NationalRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.get("/rapporter/{team}/{year}/nationell", this::page);
        site.get("/rapporter/{team}/{year}/nationell.jsonl", this::file);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/national/texts");
    }

    private Reply page(Visit visit) {
        return exported(visit)
                .match(
                        year -> visit.show(
                                TEMPLATE,
                                NationalPage.of(visit, year, team(year.of().team()))),
                        refusal -> visit.show(TEMPLATE, without(visit, refusal)));
    }

    private Reply file(Visit visit) {
        return exported(visit)
                .match(
                        year -> visit.download(
                                year.file(),
                                NationalFiles.MEDIA_TYPE,
                                year.of().team() + "-" + year.of().year() + ".jsonl"),
                        refusal -> {
                            without(visit, refusal);
                            // The page says what is missing; a file that is not there has no words.
                            throw PageFault.missing();
                        });
    }

    /** The page of a year that has no file yet. Whoever may not know whether it has is told that instead. */
    private NationalPage without(Visit visit, CannotExportYear refusal) {
        if (refusal instanceof CannotExportYear.NoSuchTeam) {
            throw PageFault.missing();
        } else if (refusal == Lacking.NOT_HEAD_OF_SERVICE || refusal == Lacking.NOT_LENT_TO_THE_TEAM) {
            throw PageFault.notAllowed(refusal.sentence());
        }
        LoadedTeam team = team(visit.path("team"));
        return NationalPage.without(
                team.id().value(), team.manifest().name(), year(visit), visit.say(refusal.sentence()));
    }

    private LoadedTeam team(String id) {
        return teams.find(id).match(team -> team, unknown -> {
            throw PageFault.missing();
        });
    }

    private static Outcome<NationalYear, CannotExportYear> exported(Visit visit) {
        return visit.use(ExportingNationalYears.class)
                .handle(visit.actor(), new ExportNationalYear(visit.path("team"), year(visit)));
    }

    private static int year(Visit visit) {
        try {
            return Integer.parseInt(visit.path("year"));
        } catch (NumberFormatException e) {
            // A year that is no number is an address that does not exist.
            throw PageFault.missing();
        }
    }
}
