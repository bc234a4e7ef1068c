package se.handslag.planning.joint.sip;

import se.handslag.core.export.ExportPlan;

/** Coordinated individual plans as the person reads them in an extract of the file. */
public final class SipChapters {
    private SipChapters() {}

    public static void of(ExportPlan plan) {
        plan.order("sip_need", "sip_invitation", "sip_answer", "sip_version", "sip_lock", "sip_follow_up", "sip_end")
                .technical("sip_version.revision", "sip_lock.revision")
                .fields("sip_version.content", "sip.field.")
                .fields("sip_lock.content", "sip.field.")
                .technical("sip_version.content.schema", "sip_lock.content.schema")
                .coded("sip_version.content.lead", "sip.party.")
                .coded("sip_version.content.answers", "sip.party.")
                .coded("sip_lock.content.lead", "sip.party.")
                .coded("sip_lock.content.answers", "sip.party.")
                .coded("sip_need.initiator", "sip.initiator.")
                .coded("sip_invitation.receiver_kind", "receiver.")
                .coded("sip_invitation.receiver_authority")
                .coded("sip_invitation.channel", "sip.channel.")
                .coded("sip_answer.said", "sip.answer.")
                .coded("sip_lock.led_by", "sip.party.")
                .coded("sip_follow_up.direction", "follow-up.direction.", "goal.direction.")
                .coded("sip_end.reason", "sip.end.");
    }
}
