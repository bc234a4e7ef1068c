package se.handslag.reporting.municipality.annual.records;

import java.util.ArrayList;
import java.util.List;
import se.handslag.planning.InformedPersons;
import se.handslag.planning.PlanningItems;
import se.handslag.reporting.episode.AgeGroup;

/**
 * The question to the database: each goal in its order and then the team are its values.
 *
 * <p>Whoever may have been told by the region must be asked of apart, since only a copy that was handed over says it, and whether a copy may be
 * read is for its port to say: such a person is a cell alone, with the case's id, which goes no further than the reader.
 */
final class EpisodeSql {
    static final int CONTACTED = 1;
    static final int DECIDED = 2;
    static final int WAITED = 3;
    static final int BEGINS = 4;
    static final int ENDS = 5;
    static final int REASON = 6;
    static final int AGE = 7;
    static final int INFORMED = 8;
    static final int ASKED = 9;
    static final int ASKED_ON = 10;
    static final int COUNT = 11;
    static final int FIRST_ANSWER = 12;

    private EpisodeSql() {}

    static String of(Borders borders, List<String> goals, SqlDays days) {
        String contactedOn = days.ofMoment("e.opened_at");
        int informed = goals.indexOf(InformedPersons.GOAL);
        // Asked only where it was a goal on the day of the discharge, and where the municipality's own record does not
        // say it.
        String ask = informed < 0
                ? "1 = 0"
                : "g" + informed + ".answer is not null and (e.informed_since is null or e.informed_since > e.ends)"
                        + " and exists (select c.id from received_copy c where c.case_id = e.case_id and c.item_kind = '"
                        + PlanningItems.INFORMATION.code() + "')";
        List<String> answers = new ArrayList<>();
        StringBuilder select = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        for (int i = 0; i < goals.size(); i++) {
            answers.add("answer" + i);
            select.append(", g" + i + ".answer as answer" + i);
            joins.append("\nleft join discharge_goal g" + i + " on g" + i + ".discharge_id = e.discharge_id and g" + i
                    + ".goal = ?");
        }
        String keys = "contacted, decided, waited, begins, ends, reason, age, informed, asked, asked_on";
        String more = answers.isEmpty() ? "" : ", " + String.join(", ", answers);
        return "select " + keys + ", count(*)" + more + "\nfrom (select "
                + String.join(
                        ",\n",
                        borders.spanOfMoment("e.opened_at") + " as contacted",
                        borders.span("e.first_decision") + " as decided",
                        "case when " + borders.within("e.first_decision") + " then "
                                + days.between(contactedOn, "e.first_decision") + " end as waited",
                        borders.span("e.begins") + " as begins",
                        borders.span("e.ends") + " as ends",
                        "e.reason",
                        age(contactedOn) + " as age",
                        "e.reason is not null and e.informed_since <= e.ends as informed",
                        "case when " + ask + " then e.case_id end as asked",
                        "case when " + ask + " then e.ends end as asked_on")
                + select + "\nfrom team_episode e" + joins + "\nwhere e.team = ? and (("
                + borders.momentWithin("e.opened_at")
                + ") or (" + borders.within("e.first_decision") + ") or (" + borders.touches("e.begins", "e.ends")
                + ") or (e.reason is not null and " + borders.within("e.ends") + "))) cell\ngroup by " + keys + more;
    }

    private static String age(String contactedOn) {
        String entry = "coalesce(e.begins, " + contactedOn + ")";
        StringBuilder sql = new StringBuilder("case when e.born is null then '" + AgeGroup.UNKNOWN.code() + "'");
        for (AgeGroup group : AgeGroup.values()) {
            if (group == AgeGroup.UNKNOWN) {
                continue;
            }
            sql.append(
                    group.isOpenUpwards()
                            ? " else '" + group.code() + "' end"
                            : " when e.born > " + entry + " - interval '" + (group.to() + 1) + "' year then '"
                                    + group.code() + "'");
        }
        return sql.toString();
    }
}
