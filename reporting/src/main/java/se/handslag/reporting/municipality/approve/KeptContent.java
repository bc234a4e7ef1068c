package se.handslag.reporting.municipality.approve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.casework.TeamId;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.municipality.approve.ToldArea.ToldFollowUp;
import se.handslag.reporting.municipality.develop.FollowUpState;
import se.handslag.reporting.suppress.SmallNumberRule;

/** Content read from what is kept of it. */
final class KeptContent {
    private final Map<?, ?> json;

    KeptContent(Map<?, ?> json) {
        this.json = json;
    }

    ReportContent content() {
        if (number("form") != ReportContent.FORM) {
            throw new IllegalArgumentException("There is no form " + number("form") + " of a report.");
        }
        return new ReportContent(
                new TeamId(text("team")),
                text("teamName"),
                number("year"),
                new SmallNumberRule(number("fewest"), number("fewestForShares")),
                each("lines", KeptContent::line),
                Set.copyOf(((List<?>) of("withheld"))
                        .stream().map(String.class::cast).collect(Collectors.toSet())),
                each("areas", KeptContent::area));
    }

    private static ReportLine line(KeptContent line) {
        return new ReportLine(line.text("id"), LineUnit.ofCode(line.text("unit")), line.number("value"));
    }

    private static ToldArea area(KeptContent area) {
        return new ToldArea(
                UUID.fromString(area.text("id")),
                area.text("heading"),
                area.text("text"),
                LocalDate.parse(area.text("decidedOn")),
                area.each("followUps", KeptContent::followUp));
    }

    private static ToldFollowUp followUp(KeptContent it) {
        return new ToldFollowUp(
                FollowUpState.ofCode(it.text("state")), it.text("text"), LocalDate.parse(it.text("on")));
    }

    private Object of(String key) {
        return Objects.requireNonNull(json.get(key), key);
    }

    private String text(String key) {
        return (String) of(key);
    }

    private int number(String key) {
        return (Integer) of(key);
    }

    private <T> List<T> each(String key, Function<KeptContent, T> read) {
        return ((List<?>) of(key))
                .stream().map(it -> read.apply(new KeptContent((Map<?, ?>) it))).toList();
    }
}
