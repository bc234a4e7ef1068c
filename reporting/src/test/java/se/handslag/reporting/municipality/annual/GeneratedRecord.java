package se.handslag.reporting.municipality.annual;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Dates;
import se.handslag.core.fixture.Persons;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;

/** A municipality's record of some years, from a seed: every way through a team that the record can tell of. */
final class GeneratedRecord {
    static final List<String> GOALS = List.of("informed", "isolation-broken", "way-back");

    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);

    private final Random random;
    private final PlainRows rows;
    private final UUID order;
    private final UUID investigation;
    private final UUID application;

    GeneratedRecord(long seed, PlainRows rows) throws SQLException {
        this.random = new Random(seed);
        this.rows = rows;
        order = rows.add("delegation_order", Map.of());
        application = rows.add("application", Map.of());
        investigation = rows.add("investigation", Map.of("application_id", application));
    }

    void persons(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            person();
        }
    }

    private void person() throws SQLException {
        LocalDate contacted = FIRST.plusDays(random.nextInt(1_000));
        LocalDate decided = contacted.plusDays(random.nextInt(80));
        LocalDate from = decided.plusDays(random.nextInt(10));
        UUID caseId = UUID.randomUUID();
        Map<String, @Nullable Object> file = new HashMap<>();
        file.put("id", caseId);
        // One in ten belongs to another team.
        file.put("team", random.nextInt(10) == 0 ? "another-team" : Persons.TEAM.value());
        file.put("stage", "support");
        file.put("person_id", person(from));
        file.put("opened_at", moment(contacted));
        rows.add("case_file", file);
        LocalDate granted = decided;
        if (random.nextInt(4) > 0) {
            granted = grants(caseId, decided, from);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            told(caseId, contacted.plusDays(random.nextInt(300)));
        }
        if (random.nextInt(3) > 0) {
            int length = (int) (granted.toEpochDay() - contacted.toEpochDay()) + 1;
            discharge(caseId, contacted.plusDays(random.nextInt(length)));
        }
    }

    /** Born on the day itself, the day before or after a birthday that changes the group, or any day; now and then on a leap day. */
    private @Nullable UUID person(LocalDate entry) throws SQLException {
        Map<String, @Nullable Object> person = new HashMap<>();
        person.put("municipality", "0380");
        person.put("prefers", "any");
        person.put("protection", "none");
        LocalDate birthday = entry.minusYears(List.of(18, 21, 26, 31, 41, 25).get(random.nextInt(6)));
        person.put(
                "born",
                switch (random.nextInt(6)) {
                    case 0 -> null;
                    case 1 -> birthday;
                    case 2 -> birthday.plusDays(1);
                    case 3 -> birthday.minusDays(1);
                    case 4 -> LocalDate.of(2004, 2, 29);
                    default -> entry.minusDays(15 * 365 + random.nextInt(12_000));
                });
        return random.nextInt(8) == 0 ? null : rows.add("person", person);
    }

    /** Often at an hour when it is another day elsewhere. */
    private OffsetDateTime moment(LocalDate day) {
        LocalTime hour = List.of(LocalTime.of(0, 5), LocalTime.of(23, 55), LocalTime.NOON)
                .get(random.nextInt(3));
        return day.atTime(hour).atZone(Dates.SWEDEN).toOffsetDateTime();
    }

    private LocalDate grants(UUID caseId, LocalDate decided, LocalDate first) throws SQLException {
        LocalDate from = first;
        LocalDate on = decided;
        LocalDate to = first;
        for (int i = random.nextInt(3); i >= 0; i--) {
            to = from.plusMonths(3 + random.nextInt(6)).minusDays(1);
            UUID decision =
                    decision(caseId, Map.of("kind", "granted", "decided_on", on, "period_from", from, "period_to", to));
            if (random.nextInt(8) == 0) {
                decision(
                        caseId,
                        Map.of(
                                "kind",
                                "changed",
                                "about_id",
                                decision,
                                "decided_on",
                                on.plusDays(3),
                                "period_from",
                                from,
                                "period_to",
                                to.minusDays(20)));
            }
            on = to.minusDays(14);
            from = to.plusDays(1);
        }
        if (random.nextInt(6) == 0) {
            decision(caseId, Map.of("kind", "ended", "decided_on", on, "last_day", to.minusDays(30)));
        }
        return to;
    }

    private UUID decision(UUID caseId, Map<String, Object> said) throws SQLException {
        Map<String, @Nullable Object> decision = new HashMap<>(said);
        decision.put("case_id", caseId);
        decision.put("team", Persons.TEAM.value());
        decision.put(
                "decided_at",
                ((LocalDate) said.get("decided_on"))
                        .atTime(10, 0)
                        .atZone(Dates.SWEDEN)
                        .toOffsetDateTime());
        decision.put("delegation_order_id", order);
        decision.put("investigation_id", investigation);
        decision.put("application_id", application);
        return rows.add("municipal_decision", decision);
    }

    /** By the municipality itself, in words or by name, struck or not; or by the region, which handed a copy over. */
    private void told(UUID caseId, LocalDate on) throws SQLException {
        String told = random.nextBoolean() ? "Boendestöd" : "";
        String recommended = random.nextBoolean() ? "Boendestöd" : "";
        if (random.nextInt(4) == 0) {
            rows.add(
                    "received_copy",
                    Map.of(
                            "case_id",
                            caseId,
                            "item_kind",
                            "information",
                            "ground",
                            "consent",
                            "releaser",
                            "region-03",
                            "content",
                            CanonicalJson.write(
                                    Map.of("on", on.toString(), "told", told, "recommended", recommended))));
            return;
        }
        UUID occasion = rows.add(
                "information_given",
                Map.of(
                        "case_id",
                        caseId,
                        "given_on",
                        on,
                        "told",
                        told,
                        "recommended",
                        recommended,
                        "help",
                        "not-needed"));
        if (random.nextBoolean()) {
            rows.add(
                    "information_support",
                    Map.of(
                            "case_id",
                            caseId,
                            "information_id",
                            occasion,
                            "source",
                            "entry",
                            "reference",
                            UUID.randomUUID().toString(),
                            "recommended",
                            random.nextBoolean()));
        }
        if (random.nextInt(5) == 0) {
            rows.add("information_struck", Map.of("case_id", caseId, "information_id", occasion));
        }
    }

    private void discharge(UUID caseId, LocalDate on) throws SQLException {
        DischargeReason reason = DischargeReason.values()[random.nextInt(DischargeReason.values().length)];
        UUID discharge = rows.add(
                "discharge",
                Map.of("case_id", caseId, "team", Persons.TEAM.value(), "ended_on", on, "reason", reason.code()));
        int position = 0;
        for (String goal : GOALS) {
            if (random.nextInt(8) > 0) {
                rows.add(
                        "discharge_goal",
                        Map.of(
                                "discharge_id",
                                discharge,
                                "position",
                                position++,
                                "goal",
                                goal,
                                "answer",
                                Answer.values()[random.nextInt(3)].code(),
                                "evidence",
                                ""));
            }
        }
    }
}
