package se.handslag.web;

import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.authority.Owner;
import se.handslag.core.platform.Teams;
import se.handslag.web.municipality.discharge.DischargePages;
import se.handslag.web.region.discharge.CareEndPages;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;

/** Where each authority ends its own part (avslut): one address, and the page of the visitor's own authority behind it. */
@CompositionRoot(because = "both authorities end their part at the same address, each on a page of its own")
final class EndRoutes implements Routes {
    private final DischargePages municipality;
    private final CareEndPages region = new CareEndPages();

    EndRoutes(Teams teams) {
        municipality = new DischargePages(teams);
    }

    @Override
    public void addTo(Site site) {
        site.personMenu("avslut", "person.discharge", 95);
        site.get("/person/{case}/avslut", each(municipality::page, region::page));
        site.post("/person/{case}/avslut", each(municipality::end, region::end));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/discharge/texts", "se/handslag/web/region/discharge/texts");
    }

    private static Page each(Page municipal, Page regional) {
        return visit -> visit.owner() == Owner.MUNICIPALITY ? municipal.answer(visit) : regional.answer(visit);
    }
}
