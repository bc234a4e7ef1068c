package se.handslag.bench;

import java.util.List;

/** The rows that the measured pages read and write, as SQL that both databases take. Each query takes the case as its only value. */
final class FloorSql {
    private FloorSql() {}

    /** What the person overview of the municipality shows. */
    static final List<String> OVERVIEW = List.of(
            """
            select f.id, f.team, f.call_name, f.stage, f.opened_at, f.closed_on, f.coordinator_name, f.counterpart_name,
              f.revision, p.given_name, p.family_name, p.known_as, p.number_kind, p.number_value, p.born, p.municipality,
              p.phone, p.prefers, p.protection
            from case_file f left join person p on p.id = f.person_id where f.id = ?""",
            """
            select id, kind, happened_at, text, corrects, staff_name, staff_title, signed_at
            from note where case_id = ? order by happened_at desc, id desc limit 500""",
            """
            select id, item_kind, author_name, authored_at, content, receiver, ground, staff_name, disclosed_at
            from disclosure where case_id = ? order by id desc""",
            """
            select id, item_kind, author_name, authored_at, content, releaser, ground, staff_name, disclosed_at, received_at
            from received_copy where case_id = ? order by id desc""",
            """
            select c.id, c.receivers, c.kinds, c.exceptions, c.purpose, c.valid_from, c.valid_to, c.form, c.staff_name,
              c.recorded_at, w.withdrawn_at
            from consent c left join consent_withdrawal w on w.consent_id = c.id where c.case_id = ?""",
            "select id, text, due, assigned_to, done_at from task where case_id = ?");

    static final String SIGN_NOTE =
            """
            insert into note (id, case_id, kind, happened_at, text, staff, staff_name, staff_title, staff_authority, signed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String ACCESS_LOG =
            """
            insert into access_log (id, at, staff, name, title, unit, verb, reach, case_id, purpose, result)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
}
