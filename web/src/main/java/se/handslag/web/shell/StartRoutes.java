package se.handslag.web.shell;

/** The start page of a house in which no other room has one. */
final class StartRoutes implements Routes {
    @Override
    public void addTo(Site site) {
        site.get("/", visit -> visit.show("shell/start.jte"));
        site.menu("/", "nav.today", 10);
    }
}
