package se.handslag.web.joint.extract;

import java.util.List;
import java.util.Map;
import se.handslag.web.shell.Choice;

/**
 * What the page of extracts shows.
 *
 * @param chapters what there is to hand out
 * @param askers who may have asked, each with what to make sure of
 * @param bases by what right
 * @param drawnUp the extracts made, newest first
 * @param law where a party's right stands
 */
public record ExtractPage(
        List<Chapter> chapters, List<Choice> askers, List<Choice> bases, List<DrawnUp> drawnUp, String law) {
    /** A chapter. @param withheld how many parts of it are not handed out, and all of it if {@code whole} */
    public record Chapter(String heading, String path, long rows, int withheld, boolean whole) {}

    /** An extract. @param path where its files are handed out, or empty when its day has passed */
    public record DrawnUp(
            String at, String by, String askedBy, String request, int withheld, String path, List<String> files) {}

    /** One chapter's rows. @param next the path of those after, or empty */
    public record Rows(String heading, List<Row> rows, String next, List<Choice> grounds, List<Withheld> withheld) {}

    /** A row in words. @param withheld whether it is not handed out */
    public record Row(String key, int number, Map<String, String> said, boolean withheld) {}

    /** What is withheld. @param row the number that the row has on the page, or empty if all of the chapter is */
    public record Withheld(String id, boolean whole, String ground, String law, String reason, String by) {}
}
