package se.handslag.core.event;

import se.handslag.core.casework.CaseId;

/**
 * Something that has happened in one authority's record. A record of identifiers, dates and codes; never content.
 *
 * <p>Its class carries an {@link EventCode}, under which it is stored until every listener has heard it.
 */
public interface Event {
    CaseId caseId();
}
