package se.handslag.reporting.municipality.approve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.json.CanonicalJson;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.municipality.approve.ToldArea.ToldFollowUp;
import se.handslag.reporting.municipality.develop.FollowUpState;
import se.handslag.reporting.suppress.SmallNumberRule;

class ReportContentTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Test
    void readsWhatItWrote() {
        ReportContent content = content(3, 12);

        assertThat(ReportContent.read(content.canonical())).isEqualTo(content);
    }

    @Test
    void theHashOfTheHouseChangesWithEveryNumberAndTheOneOutsideWithThoseThatAreShown() {
        ReportContent content = content(3, 12);

        assertThat(content(4, 12).hash()).isNotEqualTo(content.hash());
        assertThat(published(content(4, 12)).hash())
                .as("a withheld number could be found by trying")
                .isEqualTo(published(content).hash());
        assertThat(published(content(3, 13)).hash())
                .isNotEqualTo(published(content).hash());
    }

    @Test
    void thePublishedFileSaysNothingOfWhatIsWithheld() {
        Map<String, Object> file = CanonicalJson.read(published(content(3, 12)).text());

        assertThat((List<?>) file.get("figures"))
                .isEqualTo(List.of(
                        Map.of("id", "participants", "unit", "persons", "value", 12),
                        Map.of("id", "drop-outs-during", "unit", "persons", "withheld", true),
                        Map.of("id", "goal:informed:target", "unit", "percent", "value", 100),
                        Map.of("id", "days:median", "unit", "days", "withheld", true)));
        assertThat(file.get("sha256")).isEqualTo(published(content(3, 12)).hash());
    }

    @Test
    void thePublishedFileHasWhatItsSchemaSaysAndNothingElse() {
        Map<String, Object> schema = CanonicalJson.read(PublishedReport.schema());
        Map<String, Object> file = CanonicalJson.read(published(content(3, 12)).text());

        assertThat(file.keySet())
                .isEqualTo(under(schema, "properties").keySet())
                .containsExactlyInAnyOrderElementsOf(strings(schema.get("required")));
        assertThat(under(schema, "properties", "form").get("const")).isEqualTo(file.get("form"));
        Map<String, Object> figure = under(schema, "$defs", "figure", "properties");
        ((List<?>) file.get("figures")).forEach(each -> assertThat(strings(((Map<?, ?>) each).keySet()))
                .isSubsetOf(figure.keySet()));
        assertThat(strings(under(figure, "unit").get("enum")))
                .containsExactly(
                        List.of(LineUnit.values()).stream().map(LineUnit::code).toArray(String[]::new));
        Map<String, Object> area = under(schema, "$defs", "area", "properties");
        Map<?, ?> told = (Map<?, ?>) ((List<?>) file.get("developmentAreas")).get(0);
        assertThat(strings(told.keySet())).isEqualTo(area.keySet());
        Map<String, Object> followUp = under(area, "followUps", "items", "properties");
        Map<?, ?> followed = (Map<?, ?>) ((List<?>) told.get("followUps")).get(0);
        assertThat(strings(followed.keySet())).isEqualTo(followUp.keySet());
        assertThat(strings(under(followUp, "state").get("enum")))
                .containsExactly(List.of(FollowUpState.values()).stream()
                        .map(FollowUpState::code)
                        .toArray(String[]::new));
    }

    @Test
    void whatWasChangedBehindTheProgramsBackIsNotIntact() {
        ReportContent content = content(3, 12);
        Signature by = approved(content).approved();

        assertThat(approved(content).isIntact()).isTrue();
        assertThat(new ApprovedReport(UUID.randomUUID(), content(2, 12), content.hash(), by).isIntact())
                .isFalse();
    }

    @Test
    void sharesAreToldOfTenOrMoreThatAreShown() {
        assertThat(content(3, 12).allowsShareOf("participants")).isTrue();
        assertThat(content(3, 9).allowsShareOf("participants")).isFalse();
        assertThat(content(3, 12).allowsShareOf("drop-outs-during")).isFalse();
    }

    private static ReportContent content(int withheld, int shown) {
        return new ReportContent(
                new TeamId("hikikomori-uppsala"),
                "Hikikomori Uppsala",
                2025,
                SmallNumberRule.USUAL,
                List.of(
                        new ReportLine("participants", LineUnit.PERSONS, shown),
                        new ReportLine("drop-outs-during", LineUnit.PERSONS, withheld),
                        new ReportLine("goal:informed:target", LineUnit.PERCENT, 100),
                        new ReportLine("days:median", LineUnit.DAYS, 20 + withheld)),
                Set.of("drop-outs-during", "days:median"),
                List.of(new ToldArea(
                        new UUID(1, 2),
                        "Kortare väntan",
                        "Fler tider",
                        LocalDate.of(2024, 3, 1),
                        List.of(new ToldFollowUp(FollowUpState.REACHED, "Två tider till", LocalDate.of(2025, 2, 3))))));
    }

    private static ApprovedReport approved(ReportContent content) {
        return new ApprovedReport(
                UUID.randomUUID(),
                content,
                content.hash(),
                new Signature(
                        new StaffId("maria"),
                        "Maria Holm",
                        "Verksamhetschef",
                        AuthorityId.municipality("0380"),
                        Instant.parse("2026-02-01T09:00:00Z")));
    }

    private static PublishedReport published(ReportContent content) {
        return PublishedReport.of(approved(content), ZONE);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> under(Map<String, Object> json, String... path) {
        Map<String, Object> found = json;
        for (String step : path) {
            found = (Map<String, Object>) found.get(step);
        }
        return found;
    }

    private static Set<String> strings(Object values) {
        return ((Collection<?>) values).stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
