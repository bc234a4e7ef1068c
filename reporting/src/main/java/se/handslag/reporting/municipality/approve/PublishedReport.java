package se.handslag.reporting.municipality.approve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import se.handslag.core.json.CanonicalJson;
import se.handslag.reporting.municipality.annual.ReportLine;

/**
 * An approved report as a file for other programs (JSON), by {@code annual-report.schema.json}. It holds nothing that is withheld.
 *
 * <p>Its hash is taken of what is in it and of nothing else. A hash that also covered the withheld numbers would give them away: there are so few that
 * each could be tried.
 */
public final class PublishedReport {
    /** The name of the form; a new form has a new name. */
    public static final String FORM = "handslag-annual-report-1";

    private static final String SCHEMA = "annual-report.schema.json";

    private final Map<String, Object> json;

    private PublishedReport(Map<String, Object> json) {
        this.json = json;
    }

    /** @param zone in which the day of the approval is told */
    public static PublishedReport of(ApprovedReport report, ZoneId zone) {
        ReportContent content = report.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("form", FORM);
        json.put("team", content.team().value());
        json.put("teamName", content.teamName());
        json.put("authority", report.approved().authority().toString());
        json.put("year", content.year());
        json.put(
                "approved",
                Map.of(
                        "by", report.approved().name(),
                        "title", report.approved().title(),
                        "on", LocalDate.ofInstant(report.approved().at(), zone).toString()));
        json.put(
                "smallNumbers",
                Map.of(
                        "fewest", content.rule().fewest(),
                        "fewestForShares", content.rule().fewestForShares()));
        json.put(
                "figures",
                content.lines().stream().map(line -> figure(line, content)).toList());
        json.put(
                "developmentAreas", content.areas().stream().map(ToldArea::json).toList());
        return new PublishedReport(json);
    }

    private static Map<String, Object> figure(ReportLine line, ReportContent content) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("id", line.id());
        figure.put("unit", line.unit().code());
        if (content.withheld().contains(line.id())) {
            figure.put("withheld", true);
        } else {
            figure.put("value", line.value());
        }
        return figure;
    }

    /** SHA-256 of all but the hash, as canonical JSON. */
    public String hash() {
        return CanonicalJson.sha256(CanonicalJson.write(json));
    }

    /** The file's content, canonical, with its hash in it as {@code sha256}. */
    public String text() {
        Map<String, Object> whole = new LinkedHashMap<>(json);
        whole.put("sha256", hash());
        return CanonicalJson.write(whole);
    }

    /** The JSON schema of the file. */
    public static String schema() {
        try (InputStream in = PublishedReport.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("The file " + SCHEMA + " is not in the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + SCHEMA + " could not be read.", e);
        }
    }
}
