package se.handslag.core.export;

/** How core's own tables read, and the columns that mean the same wherever they stand. */
public final class CoreChapters {
    private CoreChapters() {}

    public static void say(ExportPlan plan) {
        plan.order(
                        "person",
                        "case_file",
                        "note",
                        "consent",
                        "consent_withdrawal",
                        "consent_part_withdrawal",
                        "received_copy",
                        "disclosure",
                        "outward_disclosure",
                        "acknowledgement",
                        "information_request",
                        "request_answer",
                        "task",
                        "task_wait")
                .draft("note_draft")
                .technical(
                        "staff",
                        "author",
                        "assigned_to",
                        "done_by",
                        "recorder",
                        "namer",
                        "revision",
                        "statute_book",
                        "content_hash",
                        "blueprint",
                        "blueprint_hash",
                        "team")
                .technical(
                        "case_file.search_name",
                        "case_file.short_number",
                        "case_file.coordinator_staff",
                        "case_file.counterpart_staff",
                        "person.number_kind",
                        "person.municipality",
                        "task_wait.subject",
                        "staff_relation.number_kind",
                        "staff_relation.number_value",
                        "record_export_file.file_hash",
                        "record_export_file.bytes",
                        "access_log.hash",
                        "access_log.lane",
                        "access_log.sequence")
                .concealed("withheld_part.chapter", "withheld_part.row_key")
                // That someone here may not open the file is told, and not who: whom a member of staff is close to is
                // theirs.
                .concealed(
                        "staff_relation.staff",
                        "staff_relation.reason",
                        "staff_relation.recorder",
                        "staff_relation.recorder_name",
                        "staff_relation.recorder_title",
                        "staff_relation.recorder_authority")
                .coded("case_file.stage", "stage.")
                .coded("person.prefers", "prefers.")
                .coded("person.protection", "protection.")
                .coded("note.kind", "note.kind.")
                .coded("consent.form", "consent.form.")
                .coded("consent.capacity", "consent.capacity.")
                .coded("consent.told", "consent.told.")
                .coded("consent_withdrawal.withdrawn_by", "consent.withdrawn-by.")
                .coded("consent_part_withdrawal.withdrawn_by", "consent.withdrawn-by.")
                .coded("consent_part_withdrawal.kinds", "item.")
                .coded("consent_part_withdrawal.receivers", "")
                .coded("block.scope", "block.scope.")
                .coded("block.parts", "block.part.")
                .coded("block.asked_by", "block.asked-by.")
                .coded("sender_block.sender", "")
                .coded("emergency_opening.parts", "block.part.")
                .coded("emergency_opening.danger", "block.danger.")
                .coded("emergency_review.verdict", "block.verdict.")
                .coded("staff_relation.kind", "relation.kind.")
                .coded("protection_entry.protection", "protection.")
                .coded("protection_entry.instead_of", "protection.")
                .coded("protection_entry.source", "protection.source.")
                .coded("consent.kinds", "item.")
                .coded("consent.receivers", "")
                .coded("disclosure.receiver", "")
                .coded("disclosure.item_kind", "item.")
                .coded("disclosure.ground", "ground.")
                .coded("outward_disclosure.receiver_kind", "receiver.")
                .coded("outward_disclosure.item_kind", "item.")
                .coded("outward_disclosure.ground", "ground.")
                .coded("information_request.receiver", "")
                .coded("information_request.kinds", "item.")
                .coded("information_request.person_knows", "request.knows.")
                .coded("request_answer.outcome", "request.outcome.")
                .coded("received_copy.releaser", "")
                .coded("received_copy.item_kind", "item.")
                .coded("received_copy.ground", "ground.")
                .coded("access_log.verb", "act.")
                .coded("access_log.reach", "export.reach.")
                .coded("access_log.result", "export.result.")
                .coded("access_log.ground", "access.ground.")
                .coded("record_export.asked_by", "export.asked-by.")
                .coded("record_export.basis", "export.basis.")
                .coded("record_export_file.form", "export.form.")
                .coded("withheld_part.ground", "export.ground.");
    }
}
