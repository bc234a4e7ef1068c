package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import com.google.inject.AbstractModule;
import com.google.inject.BindingAnnotation;
import com.google.inject.CreationException;
import jakarta.inject.Inject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentences;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.Journal;
import se.handslag.core.records.RecordStore;
import se.handslag.core.records.StoreCannotOpen;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.UnitOfWork;

class PlatformTest {

    @Test
    void refusesADescriptionThatCannotWorkAndNamesEveryFault() {
        StoreSettings store = StoreSettings.inMemory(UPPSALA.id());

        assertThatThrownBy(() -> Platform.builder()
                        .authority(UPPSALA, store)
                        .authority(new Authority(UPPSALA.id(), "Uppsala igen", "Nämnden"), store)
                        .authority(REGION, store)
                        .parts(new Needy())
                        .start())
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("The same authority is given twice.")
                .hasMessageContaining("region-03 is given a store that another authority has. Each has its own.")
                .hasMessageContaining("The part needy needs Needed. Add it to parts(…).");
        assertThatThrownBy(() -> Platform.builder().start())
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("No authority is given.");
    }

    @Test
    void refusesAnotherAuthoritysStoreUnderAnotherAddress() {
        StoreSettings store = StoreSettings.inMemory(UPPSALA.id());
        StoreSettings sameTables =
                new StoreSettings(store.url() + ";IFEXISTS=FALSE", store.schema(), store.login(), store.migrator(), 3);

        assertThatThrownBy(() -> Platform.builder()
                        .authority(UPPSALA, store)
                        .authority(REGION, sameTables)
                        .start())
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessageContaining("cannot be the store of region-03");
    }

    @Test
    void hasADeskForEachAuthorityThatItServesAndForNoOther() {
        try (TestPlatform world = TestPlatform.on(Database.H2).start()) {
            assertThat(world.platform().authorities()).containsExactly(UPPSALA, ALVKARLEBY, REGION);
            assertThat(world.platform().at(UPPSALA.id()).authority()).isEqualTo(UPPSALA);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> world.platform().at(AuthorityId.municipality("0180")))
                    .withMessage("This installation does not serve municipality-0180.");
        }
    }

    @Test
    void handsOutAtADeskOnlyWhatItOffers() {
        try (Platform platform = whole()) {
            Desk desk = platform.at(UPPSALA.id());

            assertThat(desk.use(ReadingCaseFiles.class)).isNotNull();
            assertThat(desk.offers())
                    .contains(ReadingCaseFiles.class)
                    .doesNotContain(CaseFiles.class, Journal.class, UnitOfWork.class, RecordStore.class);
            for (Class<?> behind : Set.of(CaseFiles.class, Journal.class, UnitOfWork.class, RecordStore.class)) {
                assertThatThrownBy(() -> desk.use(behind))
                        .isInstanceOf(NotOffered.class)
                        .hasMessage("municipality-0380 does not offer " + behind.getSimpleName() + ".");
            }
        }
    }

    @Test
    void offersAVerbOnlyWhereItsOwnerIs() {
        PlatformPart municipal = new Furnished(house -> {
            if (house.authority().kind() == AuthorityKind.MUNICIPALITY) {
                house.install(binding(Verb.class));
                house.offer(Verb.class);
            }
        });
        try (TestPlatform world = TestPlatform.on(Database.H2).parts(municipal).start()) {
            assertThat(world.use(SARA, Verb.class)).isNotNull();
            assertThat(world.use(OSKAR, Verb.class)).isNotNull();
            assertThatThrownBy(() -> world.use(NILS, Verb.class)).isInstanceOf(NotOffered.class);
        }
    }

    @Test
    void givesEachAuthorityItsOwnInstanceOfEverything() {
        try (TestPlatform world = TestPlatform.on(Database.H2).start()) {
            assertThat(world.use(SARA, RecordStore.class))
                    .isSameAs(world.use(SARA, RecordStore.class))
                    .isNotSameAs(world.use(OSKAR, RecordStore.class));
            assertThat(world.use(SARA, RecordStore.class).authority()).isEqualTo(UPPSALA.id());
            assertThat(world.use(OSKAR, RecordStore.class).authority()).isEqualTo(ALVKARLEBY.id());
        }
    }

    @Test
    void refusesAnInjectedClassThatNobodyBound() {
        refusesTheWiring(house -> {
            house.install(binding(NeedsUnbound.class));
            house.offer(NeedsUnbound.class);
        });
    }

    @Test
    void refusesAClassWhoseConstructorIsNotMeantToBeInjected() {
        refusesTheWiring(house -> {
            house.install(binding(WithoutInject.class));
            house.offer(WithoutInject.class);
        });
    }

    @Test
    void refusesABindingThatIsAskedForUnderAnotherName() {
        refusesTheWiring(house -> {
            house.install(binding(Verb.class));
            house.install(binding(NeedsNamed.class));
            house.offer(NeedsNamed.class);
        });
    }

    @Test
    void refusesTwoThatNeedEachOther() {
        refusesTheWiring(house -> house.install(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Hen.class).to(RealHen.class);
                bind(RealHen.class).asEagerSingleton();
                bind(Egg.class).to(RealEgg.class);
                bind(RealEgg.class);
            }
        }));
    }

    @Test
    void refusesAVerbThatIsOfferedAndNotBound() {
        refusesTheWiring(house -> house.offer(Verb.class));
    }

    @Test
    void closesTheStoresWhenTheWiringIsRefused() {
        Database.Stores stores = Database.POSTGRESQL.stores();
        PlatformPart broken = new Furnished(house -> house.offer(Verb.class));
        assertThatThrownBy(() -> TestPlatform.on(stores).parts(broken).start()).isInstanceOf(CreationException.class);

        TestPlatform.on(stores).start().close();
    }

    @Test
    void goesBySwedishTimeWhateverTheClockSays() {
        try (TestPlatform world = TestPlatform.on(Database.H2).start()) {
            assertThat(world.platform().clock().getZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
        }
    }

    @Test
    void bringsTheTextsOfItselfAndItsParts() {
        PlatformPart talkative = new Furnished(house -> {}) {
            @Override
            public Set<String> texts() {
                return Set.of("se/handslag/talkative/texts");
            }
        };
        try (TestPlatform world = TestPlatform.on(Database.H2).parts(talkative).start()) {
            assertThat(world.platform().texts())
                    .containsExactly(
                            "se/handslag/core/texts", "se/handslag/core/export/texts", "se/handslag/talkative/texts");
            assertThat(Sentences.of(Set.of("se/handslag/core/texts")).knows("act.casefile.open"))
                    .isTrue();
        }
    }

    private static Platform whole() {
        PlatformBuilder builder = Platform.builder();
        Here.authorities().forEach(authority -> builder.authority(authority, StoreSettings.inMemory(authority.id())));
        return builder.start();
    }

    private static void refusesTheWiring(Consumer<AuthorityHouse> wiring) {
        assertThatThrownBy(() -> TestPlatform.on(Database.H2)
                        .parts(new Furnished(wiring))
                        .start())
                .isInstanceOf(CreationException.class);
    }

    private static AbstractModule binding(Class<?> type) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                bind(type);
            }
        };
    }

    @CompositionRoot(because = "a test furnishes every house alike")
    private static class Furnished implements PlatformPart {
        private final Consumer<AuthorityHouse> wiring;

        Furnished(Consumer<AuthorityHouse> wiring) {
            this.wiring = wiring;
        }

        @Override
        public String name() {
            return "furnished";
        }

        @Override
        public void moveInto(AuthorityHouse house) {
            wiring.accept(house);
        }
    }

    private static final class Needed extends Furnished {
        Needed() {
            super(house -> {});
        }
    }

    private static final class Needy implements PlatformPart {
        @Override
        public String name() {
            return "needy";
        }

        @Override
        public Set<Class<? extends PlatformPart>> needs() {
            return Set.of(Needed.class);
        }

        @Override
        public void moveInto(AuthorityHouse house) {}
    }

    static final class Verb {
        @Inject
        Verb() {}
    }

    static final class Unbound {
        @Inject
        Unbound() {}
    }

    static final class NeedsUnbound {
        @Inject
        NeedsUnbound(Unbound unbound) {}
    }

    static final class WithoutInject {
        WithoutInject() {}
    }

    @BindingAnnotation
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @interface Named {
        String value() default "";
    }

    static final class NeedsNamed {
        @Inject
        NeedsNamed(@Named("other") Verb verb) {}
    }

    interface Hen {}

    interface Egg {}

    static final class RealHen implements Hen {
        @Inject
        RealHen(Egg egg) {}
    }

    static final class RealEgg implements Egg {
        @Inject
        RealEgg(Hen hen) {}
    }
}
