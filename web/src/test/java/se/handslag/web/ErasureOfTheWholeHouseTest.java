package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.web.demo.DemoStaff.MARIA;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.StoreDump;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.RowEraser;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.TableFates;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.decisions.municipality.MunicipalErasureModule;
import se.handslag.decisions.municipality.erase.ApproveErasure;
import se.handslag.decisions.municipality.erase.ApprovingErasure;
import se.handslag.decisions.municipality.erase.CarryOutErasure;
import se.handslag.decisions.municipality.erase.CarryingOutErasure;
import se.handslag.decisions.municipality.erase.ErasureCandidate;
import se.handslag.decisions.municipality.erase.ErasureList;
import se.handslag.decisions.municipality.erase.ListingErasure;
import se.handslag.web.demo.Storyteller;
import se.handslag.web.demo.TravellingClock;
import se.handslag.web.installation.Authorities;

/** Erasure looked at from the last module, which sees the tables of all the others, in a world of some forty persons. */
@CompositionRoot(because = "it looks at the stores of both authorities")
class ErasureOfTheWholeHouseTest {
    private static final LocalDate TOLD_ON = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2032, 3, 1);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Lines are kept whatever becomes of the record, and news of it has been delivered. */
    private static final Set<String> MAY_NAME_THE_CASE = Set.of("access_log", "outbox");

    /** Hears what the parts say of their tables. */
    @CompositionRoot(because = "it hears what is said at every authority")
    private static final class Listening implements PlatformPart {
        private final Map<AuthorityKind, TableFates> said = new HashMap<>();

        @Override
        public String name() {
            return "listening";
        }

        @Override
        public void moveInto(AuthorityHouse house) {
            house.fates(fates -> said.put(house.authority().kind(), fates));
        }
    }

    private final Map<AuthorityId, StoreSettings> settings = new HashMap<>();
    private final Listening listening = new Listening();
    private final SettableClock clock = SettableClock.at(TOLD_ON);
    private final TravellingClock travelling = new TravellingClock(clock);

    private Platform start(Database database) {
        Database.Stores stores = database.stores();
        List<PlatformPart> parts = new ArrayList<>(Rooms.parts());
        parts.add(listening);
        var builder = Platform.builder().parts(parts).teams(Teams.onClassPath()).clock(travelling);
        Authorities.all().forEach(authority -> {
            settings.put(authority.id(), stores.of(authority.id()));
            builder.authority(authority, settings.get(authority.id()));
        });
        return builder.start();
    }

    private StoreDump dump(AuthorityId authority) {
        return StoreDump.of(settings.get(authority));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Database.class)
    void theFilesThatAreDueGoWholeAndEverythingElseStandsAsItDid(Database database) {
        try (Platform platform = start(database)) {
            new Storyteller(platform, travelling).tell();
            clock.set(LATER);
            ListingErasure listing = platform.at(MARIA.employer()).use(ListingErasure.class);
            List<ErasureCandidate> due = listing.waiting(MARIA).due();
            assertThat(due).hasSizeGreaterThan(3);
            List<ErasureCandidate> chosen = due.subList(0, due.size() - 1);
            ErasureList list = platform.at(MARIA.employer())
                    .use(ApprovingErasure.class)
                    .handle(
                            MARIA,
                            new ApproveErasure(chosen.stream()
                                    .map(file -> new ApproveErasure.Shown(file.caseId(), file.lastEntry()))
                                    .toList()))
                    .orElseThrow();
            StoreDump before = dump(MARIA.employer());
            StoreDump neighbours = dump(Authorities.ALVKARLEBY.id());
            StoreDump regions = dump(Authorities.REGION.id());

            assertThat(platform.at(MARIA.employer())
                            .use(CarryingOutErasure.class)
                            .handle(MARIA, new CarryOutErasure(list.id()))
                            .orElseThrow())
                    .isEqualTo(new CarryingOutErasure.CarriedOut(chosen.size(), List.of()));

            StoreDump after = dump(MARIA.employer());
            hasErased(chosen, before.without(after), after);
            assertThat(after.without(before).keySet())
                    .containsExactly("access_log", "erasure_protocol", "erasure_protocol_row");
            assertThat(dump(Authorities.ALVKARLEBY.id())).isEqualTo(neighbours);
            assertThat(dump(Authorities.REGION.id())).isEqualTo(regions);
            assertThat(platform.at(MARIA.employer())
                            .use(VerifyingSeals.class)
                            .handle(MARIA)
                            .orElseThrow()
                            .broken())
                    .isEmpty();
            assertThat(listing.waiting(MARIA).due()).containsExactly(due.get(due.size() - 1));
        }
    }

    private static void hasErased(List<ErasureCandidate> chosen, Map<String, List<String>> erased, StoreDump after) {
        Set<String> cases =
                chosen.stream().map(file -> file.caseId().toString()).collect(Collectors.toSet());
        assertThat(erased.get("case_file")).hasSameSizeAs(chosen);
        Set<String> gone = new HashSet<>(cases);
        // A line of a list begins with the list's id, which stays.
        erased.entrySet().stream()
                .filter(table -> !table.getKey().equals("erasure_list_case"))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .forEach(row -> gone.add(row.substring(0, 36)));
        Set<String> casesLeft = after.rows().get("case_file").stream()
                .map(row -> row.substring(0, 36))
                .collect(Collectors.toSet());
        erased.forEach(
                (table, rows) -> assertThat(rows).as("rows erased of %s", table).noneMatch(row -> ids(row).stream()
                        .anyMatch(casesLeft::contains)));
        after.rows().forEach((table, rows) -> {
            if (!MAY_NAME_THE_CASE.contains(table)) {
                assertThat(rows).as("rows left of %s", table).noneMatch(row -> ids(row).stream()
                        .anyMatch(gone::contains));
            }
        });
    }

    private static Set<String> ids(String row) {
        return ID.matcher(row).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @Test
    void everyTableThatIsSaidToStayIsThere() {
        try (Platform platform = start(Database.H2)) {
            assertThat(platform.authorities()).isNotEmpty();
            assertThat(dump(Authorities.UPPSALA.id()).rows().keySet())
                    .containsAll(listening
                            .said
                            .get(AuthorityKind.MUNICIPALITY)
                            .kept()
                            .keySet());
        }
    }

    @Test
    void nothingButTheCarryingOutOfAnErasureReachesTheDoor() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("se.handslag");

        assertThat(house.get(RowEraser.class).getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .map(reaching -> reaching.getName().replaceAll("[$].*", ""))
                        .filter(name -> !name.equals(RowEraser.class.getName()))
                        .distinct())
                .containsExactlyInAnyOrder(CarryingOutErasure.class.getName(), MunicipalErasureModule.class.getName());
    }
}
