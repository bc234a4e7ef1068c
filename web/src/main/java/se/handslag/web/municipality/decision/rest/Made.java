package se.handslag.web.municipality.decision.rest;

import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.Appeal;

/**
 * What an act made.
 *
 * @param id its id, or that of what it was written into
 * @param place where it is read, under the person's address
 */
record Made(String id, String place) {
    /** Something that is read with the matter. */
    static Made inMatter(Object id) {
        return new Made(id.toString(), "/matter");
    }

    static Made decision(MunicipalDecision decision) {
        return new Made(decision.id().toString(), "/decisions/" + decision.id());
    }

    /** Something that was done about an appeal, which is the appeal's. */
    static Made appeal(Appeal appeal) {
        return new Made(appeal.id().toString(), "/appeals/" + appeal.id());
    }
}
