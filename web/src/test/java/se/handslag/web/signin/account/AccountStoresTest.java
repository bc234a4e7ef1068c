package se.handslag.web.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.web.shell.Arrival;
import se.handslag.web.signin.SignInPart;
import se.handslag.web.signin.purpose.DedicatingStores;
import se.handslag.web.signin.purpose.Purpose;
import se.handslag.web.signin.staff.BarStaff;
import se.handslag.web.signin.staff.BarringStaff;
import se.handslag.web.signin.staff.NotingSignIns;

/** What is kept of who comes in, on each database. */
class AccountStoresTest {
    private static final Actor PLATFORM = Actor.platform(UPPSALA.id());
    private static final StaffId ANNA = new StaffId("anna.berg");

    @ParameterizedTest
    @EnumSource(Database.class)
    void anAccountIsKeptFromItsFirstDayToItsLast(Database database) {
        try (TestPlatform world =
                TestPlatform.on(database).parts(new SignInPart()).start()) {
            SettlingAccounts settling = world.use(SARA, SettlingAccounts.class);
            String temporary = settling.handle(PLATFORM, command("Socionom", true))
                    .orElseThrow()
                    .orElseThrow()
                    .password();
            settling.handle(PLATFORM, command("Samordnare", false)).orElseThrow();
            ProvingAccounts proving = world.use(SARA, ProvingAccounts.class);
            assertThat(proving.handle(PLATFORM, new ProveAccount("anna.berg", temporary, "", ""))
                            .orElseThrow()
                            .account()
                            .title())
                    .isEqualTo("Samordnare");
            String key = OneTimeCodes.newKey();
            world.use(SARA, ChoosingCredentials.class)
                    .handle(
                            PLATFORM,
                            new ChooseCredentials(
                                    ANNA, "fyra lugna gröna stolar", "fyra lugna gröna stolar", key, code(world, key)))
                    .orElseThrow();
            world.clock().advance(Duration.ofMinutes(1));
            ProveAccount proof = new ProveAccount("anna.berg", "fyra lugna gröna stolar", code(world, key), "");
            assertThat(proving.handle(PLATFORM, proof).isDone()).isTrue();
            assertThat(proving.handle(PLATFORM, proof).isDone()).isFalse();

            BarringStaff barring = world.use(SARA, BarringStaff.class);
            barring.handle(PLATFORM, new BarStaff("anna.berg", true, "Har slutat."))
                    .orElseThrow();
            barring.handle(PLATFORM, new BarStaff("bo", true, "Har slutat.")).orElseThrow();
            barring.handle(PLATFORM, new BarStaff("bo", false, "Kom tillbaka.")).orElseThrow();
            assertThat(barring.inForce(PLATFORM))
                    .extracting(bar -> bar.staff().value())
                    .containsExactly("anna.berg");
            assertThat(world.use(SARA, FindingAccounts.class)
                            .find(PLATFORM, ANNA, world.clock().instant()))
                    .isEmpty();
            assertThat(world.use(NILS, FindingAccounts.class).hasAny(Actor.platform(NILS.employer())))
                    .as("the other authority knows nothing of it")
                    .isFalse();
            assertThat(world.use(MARIA, VerifyingSeals.class)
                            .handle(MARIA)
                            .orElseThrow()
                            .broken())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theRegisterHasTheLastTimeOfEachAndTheStoreItsPurpose(Database database) {
        try (TestPlatform world =
                TestPlatform.on(database).parts(new SignInPart()).start()) {
            NotingSignIns noting = world.use(SARA, NotingSignIns.class);
            noting.handle(SARA, Arrival.Way.PROVIDER);
            world.clock().advance(Duration.ofHours(1));
            noting.handle(SARA, Arrival.Way.PROVIDER);
            noting.handle(MARIA, Arrival.Way.ACCOUNT);

            var last = world.use(SARA, BarringStaff.class).lastOfEach(MARIA);
            assertThat(last)
                    .extracting(one -> one.actor().name() + " " + one.way())
                    .containsExactly("Maria Holm account", "Sara Lind provider");
            assertThat(last.get(1).actor()).isEqualTo(SARA);
            assertThat(last.get(1).at()).isEqualTo(world.clock().instant());

            DedicatingStores dedicating = world.use(SARA, DedicatingStores.class);
            assertThat(dedicating.find(PLATFORM)).isEmpty();
            dedicating.handle(PLATFORM, Purpose.EARNEST);
            dedicating.handle(PLATFORM, Purpose.DEMO);
            assertThat(dedicating.find(PLATFORM)).contains(Purpose.EARNEST);
        }
    }

    private static SettleAccount command(String title, boolean isNew) {
        return new SettleAccount("anna.berg", "Anna Berg", title, "Team", Set.of(Mandate.CASE_WORKER), isNew);
    }

    private static String code(TestPlatform world, String key) {
        return OneTimeCodes.code(key, world.clock().instant().getEpochSecond() / 30);
    }
}
