package se.handslag.core.event;

public interface Event {
    se.handslag.core.casework.CaseId caseId();
}
