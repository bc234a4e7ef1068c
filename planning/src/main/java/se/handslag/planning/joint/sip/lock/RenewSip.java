package se.handslag.planning.joint.sip.lock;

import se.handslag.core.casework.CaseId;
import se.handslag.planning.joint.sip.SipId;

/** Begin a new version of a locked plan, from what was agreed in it (ny version). */
public record RenewSip(CaseId caseId, SipId sip) {}
