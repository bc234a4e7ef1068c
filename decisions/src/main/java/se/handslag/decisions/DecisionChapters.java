package se.handslag.decisions;

import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.export.ExportPlan;

/** How the tables of matters and of care commitments read in an extract for the one they are about. */
@CompositionRoot(because = "it says how the tables of either authority read, and looks into none")
final class DecisionChapters {
    private DecisionChapters() {}

    static void say(ExportPlan plan) {
        plan.order(
                        "application",
                        "right_to_speak",
                        "investigation",
                        "investigation_text",
                        "investigation_material",
                        "communication",
                        "communication_reply",
                        "consultation",
                        "municipal_decision",
                        "notice",
                        "appeal",
                        "appeal_step",
                        "carrying_out")
                .draft("investigation_draft")
                .technical("letter", "covers", "presented_staff", "contact_staff", "place")
                .technical(
                        "municipal_decision.content_schema",
                        "municipal_decision.law_topic",
                        "municipal_decision.rests_on",
                        "municipal_decision.explanation",
                        "point_judgement.content")
                .coded("application.form", "application.form.")
                .coded("application.applied_by", "application.by.")
                .coded("application_withdrawal.form", "application.form.")
                .coded("communication_reply.form", "application.form.")
                .coded("right_to_speak.kind", "application.by.", "application.guardian.")
                .coded("conflict_declaration.ground", "conflict.ground.")
                .coded("oral_hearing.before_whom", "hearing.before.")
                .coded("investigation_material.way", "material.way.")
                .coded("communication.method", "notice.method.")
                .coded("communication_skipped.ground", "communication.skip.")
                .coded("completion_request.method", "notice.method.")
                .coded("delay_notice.method", "notice.method.")
                .coded("consultation.way", "consultation.way.")
                .coded("consultation.asked", "")
                .coded("consultation.view_code", "consultation.view.")
                .coded("consultation_answer.view_code", "consultation.view.")
                .coded("municipal_decision.kind", "decision.kind.")
                .coded(
                        "municipal_decision.ground",
                        "decision.discontinue.ground.",
                        "decision.dismiss.ground.",
                        "decision.change.ground.",
                        "decision.end.ground.")
                .coded("notice.method", "notice.method.")
                .coded("appeal.form", "appeal.form.")
                .coded("appeal.appealed_by", "application.by.")
                .coded("appeal_step.kind", "appeal.step.")
                .coded("appeal_step.outcome", "appeal.time.", "appeal.reconsidered.")
                .coded("appeal_step.proposed", "appeal.time.")
                .coded("carrying_out.step", "carrying-out.step.")
                .coded("carrying_out.why", "carrying-out.why.")
                .coded("quarterly_report_entry.state", "carrying-out.state.")
                .coded("quarterly_report_entry.why", "carrying-out.why.")
                .coded("four_eyes_demand.asks", "eyes.")
                .coded("decision_proposal.kind", "decision.kind.")
                .coded("point_judgement.point", "proposal.point.")
                .coded("point_judgement.reason", "proposal.return.")
                .coded("retention_judgement.judgement", "retention.judgement.")
                .coded("care_statement.kind", "care.outcome.")
                .coded("care_statement.reason_code", "care.refusal.");
    }
}
