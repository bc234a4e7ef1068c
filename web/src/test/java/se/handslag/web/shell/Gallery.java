package se.handslag.web.shell;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;

/** The shell with every component in it, for tests and for looking at. Never part of the product. */
final class Gallery {
    static final String SARA = "municipality-0380 sara";
    static final String NILS = "region-03 nils";
    static final String MARIA = "municipality-0380 maria";

    private Gallery() {}

    static WebServer server(Clock clock, WebSettings settings, Path classes) {
        TemplateEngine engine =
                TemplateEngine.create(new BothFolders(), classes, ContentType.Html, Gallery.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return new WebServer(
                clock,
                settings,
                SignIn.demo(roles()),
                new NoDesk(),
                GalleryRoutes.PERSONS,
                Set.of(new GalleryRoutes()),
                Set.of("se/handslag/core/texts"),
                new Templates(engine));
    }

    private static List<DemoRole> roles() {
        Authority uppsala = new Authority(AuthorityId.municipality("0380"), "Uppsala kommun", "Omsorgsnämnden");
        Authority region = new Authority(AuthorityId.region("03"), "Region Uppsala", "Vårdstyrelsen");
        return List.of(
                new DemoRole(
                        new Actor(
                                new StaffId("sara"),
                                "Sara Lind",
                                "Socionom",
                                uppsala.id(),
                                "Hikikomori",
                                Set.of(Mandate.CASE_WORKER)),
                        uppsala,
                        Sentence.of("gallery.sara")),
                new DemoRole(
                        new Actor(
                                new StaffId("maria"),
                                "Maria Holm",
                                "Verksamhetschef",
                                uppsala.id(),
                                "Hikikomori",
                                Set.of(Mandate.HEAD_OF_SERVICE)),
                        uppsala,
                        Sentence.of("gallery.maria")),
                new DemoRole(
                        new Actor(
                                new StaffId("nils"),
                                "Nils Ek",
                                "Specialistsjuksköterska",
                                region.id(),
                                "Psykiatri",
                                Set.of(Mandate.HEALTH_CARE)),
                        region,
                        Sentence.of("gallery.nils")));
    }

    /** Starts the gallery on the port given, to be looked at in a browser, until the process is ended. */
    public static void main(String[] arguments) throws Exception {
        WebServer server = server(
                Clock.system(Dates.SWEDEN), WebSettings.local(), java.nio.file.Files.createTempDirectory("gallery"));
        System.out.println("http://127.0.0.1:" + server.start(Integer.parseInt(arguments[0])));
    }

    /** The gallery has components and no verbs. */
    private static final class NoDesk implements Desks {
        @Override
        public <T> T use(AuthorityId authority, Class<T> verb) {
            throw new IllegalStateException("The gallery has no verbs.");
        }
    }

    /** Templates of the product, and those of the gallery. */
    private static final class BothFolders implements CodeResolver {
        private final DirectoryCodeResolver product = new DirectoryCodeResolver(Path.of("src/main/jte"));
        private final DirectoryCodeResolver gallery = new DirectoryCodeResolver(Path.of("src/test/jte"));

        private DirectoryCodeResolver of(String name) {
            return name.startsWith("gallery/") ? gallery : product;
        }

        @Override
        public String resolve(String name) {
            return of(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return of(name).getLastModified(name);
        }

        @Override
        public boolean exists(String name) {
            return of(name).exists(name);
        }
    }
}
