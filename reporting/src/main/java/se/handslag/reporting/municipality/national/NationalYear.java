package se.handslag.reporting.municipality.national;

import java.util.List;
import se.handslag.reporting.municipality.approve.ReportContent;
import se.handslag.reporting.national.NationalFiles;
import se.handslag.reporting.national.TeamTable;
import se.handslag.reporting.national.TeamYear;

/**
 * A team's year as it leaves the house: figures, and no person.
 *
 * @param of whose year
 * @param teamName the team's name; it stands in no file
 * @param tables what is told of it
 */
public record NationalYear(TeamYear of, String teamName, List<TeamTable> tables) {
    public NationalYear {
        tables = List.copyOf(tables);
    }

    /** The tables of what an approved report tells outward. */
    public static NationalYear of(TeamYear of, String teamName, ReportContent content) {
        return new NationalYear(of, teamName, PublishedTables.of(of, content));
    }

    /** The file; the same to the byte each time it is made. */
    public byte[] file() {
        return NationalFiles.write(tables);
    }
}
