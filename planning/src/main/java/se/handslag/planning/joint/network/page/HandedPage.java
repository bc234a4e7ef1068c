package se.handslag.planning.joint.network.page;

import se.handslag.core.person.PersonalData;

/**
 * A page that has just been handed, with its link: said once to whoever hands it over, and never again.
 *
 * @param page the page
 * @param link what opens it
 */
public record HandedPage(SharedPage page, PageLink link) implements PersonalData {
    @Override
    public String toString() {
        return "HandedPage[" + page.id() + "]";
    }
}
