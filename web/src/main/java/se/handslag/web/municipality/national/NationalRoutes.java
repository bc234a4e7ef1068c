package se.handslag.web.municipality.national;

import java.util.List;
import se.handslag.core.platform.Teams;
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
        NationalYear year = exported(visit);
        return visit.show(
                "municipality/national/national.jte",
                NationalPage.of(
                        visit,
                        year,
                        teams.find(year.of().team())
                                .match(team -> team.blueprint().texts(), unknown -> {
                                    throw PageFault.missing();
                                })));
    }

    private Reply file(Visit visit) {
        NationalYear year = exported(visit);
        return visit.download(
                year.file(),
                NationalFiles.MEDIA_TYPE,
                year.of().team() + "-" + year.of().year() + ".jsonl");
    }

    private static NationalYear exported(Visit visit) {
        int year;
        try {
            year = Integer.parseInt(visit.path("year"));
        } catch (NumberFormatException e) {
            // A year that is no number is an address that does not exist.
            throw PageFault.missing();
        }
        return visit.use(ExportingNationalYears.class)
                .handle(visit.actor(), new ExportNationalYear(visit.path("team"), year))
                .match(exported -> exported, refusal -> {
                    throw PageFault.conflict(refusal.sentence());
                });
    }
}
