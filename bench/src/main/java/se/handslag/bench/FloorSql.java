package se.handslag.bench;

import java.util.List;

/** The rows that the measured pages read and write, as SQL that both databases take. Each query takes the case as its only value. */
final class FloorSql {
    private FloorSql() {}

    /** What the person overview of the municipality shows, and what its tasks are derived from. */
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
            "select id, text, due, assigned_to from task where case_id = ? and done_at is null order by due, id",
            """
            select id, team, period_from, period_to, decided_on, law from municipal_decision
            where case_id = ? and period_to is not null order by decided_at, period_from, id""",
            """
            select d.id, d.decided_on from municipal_decision d where d.case_id = ?
              and not exists (select 1 from notice n where n.decision_id = d.id)""",
            """
            select c.id, c.held_on from consultation c where c.case_id = ? and c.asked is not null
              and not exists (select 1 from consultation_answer a where a.consultation_id = c.id)""",
            """
            select a.id, a.arrived_on from application a where a.case_id = ?
              and not exists (select 1 from municipal_decision d where d.application_id = a.id)""",
            """
            select v.owner, v.content, v.next_follow_up, v.without_date, v.saved_at from plan_version v where v.case_id = ?
              and v.revision = (select max(w.revision) from plan_version w where w.plan_id = v.plan_id)""");

    /** What the page leaves in the access log: a line for each thing that was read. */
    static final List<String> OVERVIEW_ACTS =
            List.of("casefile.open", "decision.until", "journal.read", "task.list", "plan.read", "consent.read");

    /** A case by its primary key. */
    static final String BY_KEY = "select * from case_file where id = ?";

    static final String CASES = "select id from case_file order by id limit ?";

    /** The case is held while a note is signed in it, as everything is that must not race. */
    static final String HOLD = "select id, stage, closed_on from case_file where id = ? for update";

    static final String SIGN_NOTE =
            """
            insert into note (id, case_id, kind, happened_at, text, staff, staff_name, staff_title, staff_authority, signed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String REMOVE_DRAFT = "delete from note_draft where id = ?";

    static final String ACCESS_LOG =
            """
            insert into access_log (id, at, staff, name, title, unit, verb, reach, case_id, purpose, result)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
}
