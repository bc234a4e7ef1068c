package se.handslag.web.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.web.signin.SignInPart;
import se.handslag.web.signin.staff.BarStaff;
import se.handslag.web.signin.staff.BarringStaff;
import se.handslag.web.signin.staff.CannotBarStaff;

class AccountsTest {
    private static final Actor PLATFORM = Actor.platform(UPPSALA.id());
    private static final String ADDRESS = "192.0.2.1";
    private static final String OWN = "fyra lugna gröna stolar";

    private final TestPlatform world =
            TestPlatform.on(Database.H2).parts(new SignInPart()).start();
    private final Actor jonas = new Actor(
            new StaffId("jonas"),
            "Jonas Ek",
            "Systemförvaltare",
            UPPSALA.id(),
            "Ledning",
            Set.of(Mandate.ADMINISTRATOR));

    private String temporary = "";

    @BeforeEach
    void addAnna() {
        temporary = settle("Anna.Berg", Mandate.CASE_WORKER)
                .orElseThrow()
                .orElseThrow()
                .password();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aTemporaryPasswordLeadsToChoosingOnesOwnAndToNothingElse() {
        assertThat(temporary).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        Proven first = prove("anna.berg", temporary, "").orElseThrow();
        assertThat(first.beginning()).isPresent();
        assertThat(first.account().name()).isEqualTo("Anna Berg");
        assertThat(find()).isEmpty();

        String key = choose(OWN, OWN);

        assertThat(prove("ANNA.BERG", temporary, code(key))).isEqualTo(wrong());
        step();
        assertThat(prove("anna.berg", OWN, code(key)).orElseThrow().beginning()).isEmpty();
        assertThat(find().orElseThrow().actor(UPPSALA.id()).mandates()).containsExactly(Mandate.CASE_WORKER);
    }

    @Test
    void aTemporaryPasswordStopsAfterAWeek() {
        world.clock().advance(Duration.ofDays(7));
        assertThat(prove("anna.berg", temporary, "")).isEqualTo(wrong());
        assertThat(use(ChoosingCredentials.class).handle(PLATFORM, choice(OWN, OWN, OneTimeCodes.newKey(), "1")))
                .isEqualTo(Outcome.refused(CannotChooseCredentials.NOT_ASKED_FOR));
    }

    @Test
    void theSameCodeOpensTheDoorOnce() {
        String key = choose(OWN, OWN);

        assertThat(prove("anna.berg", OWN, code(key)))
                .as("used when it was connected")
                .isEqualTo(wrong());
        step();
        assertThat(prove("anna.berg", OWN, code(key)).isDone()).isTrue();
        assertThat(prove("anna.berg", OWN, code(key))).isEqualTo(wrong());
        step();
        assertThat(prove("anna.berg", OWN, code(key)).isDone()).isTrue();
    }

    @Test
    void neitherTheAnswerNorTheWaitTellsWhetherThereIsSuchAnAccount() {
        String key = choose(OWN, OWN);
        step();
        for (int i = 0; i < 5; i++) {
            assertThat(prove("anna.berg", "fel " + OWN, code(key))).isEqualTo(wrong());
            assertThat(prove("nobody", OWN, code(key))).isEqualTo(wrong());
        }
        assertThat(prove("anna.berg", OWN, code(key))).isEqualTo(Outcome.refused(new CannotProve.Wait(1)));
        assertThat(prove("nobody", OWN, code(key))).isEqualTo(Outcome.refused(new CannotProve.Wait(1)));
        world.clock().advance(Duration.ofSeconds(30));
        assertThat(prove("anna.berg", OWN, code(key)).isDone()).isTrue();
        assertThat(prove("nobody", OWN, code(key))).isEqualTo(wrong());
        assertThat(prove("", OWN, code(key))).isEqualTo(wrong());
        assertThat(prove("anna.berg", OWN.repeat(100), code(key))).isEqualTo(wrong());
    }

    @Test
    void aPasswordIsLongAndNotOneOfThoseThatAreTriedFirst() {
        refuses("elva tecken", "elva tecken", CannotChooseCredentials.TOO_SHORT);
        refuses("x".repeat(129), "x", CannotChooseCredentials.TOO_LONG);
        refuses("Välkommen123", "Välkommen123", CannotChooseCredentials.COMMON);
        refuses("abababababab", "abababababab", CannotChooseCredentials.COMMON);
        refuses("anna.berg är här", "anna.berg är här", CannotChooseCredentials.SAYS_WHO);
        refuses("familjen BERG 1", "familjen BERG 1", CannotChooseCredentials.SAYS_WHO);
        refuses(OWN, OWN + "!", CannotChooseCredentials.DIFFERENT);
        refuses(OWN, OWN, CannotChooseCredentials.CODE);
        assertThat(find()).isEmpty();
    }

    @Test
    void keyboardsMayWriteALetterInTwoWays() {
        String key = choose("Åtta små ödlor i gräset", "Åtta små ödlor i gräset");
        step();
        assertThat(prove("anna.berg", "A\u030atta sma\u030a o\u0308dlor i gra\u0308set", code(key))
                        .isDone())
                .isTrue();
    }

    @Test
    void whoeverIsGivenANewBeginningIsOutAtOnce() {
        choose(OWN, OWN);
        assertThat(find()).isPresent();
        Instant cameIn = world.clock().instant();
        world.clock().advance(Duration.ofMinutes(5));

        String again = use(SettlingAccounts.class)
                .reset(jonas, "anna.berg")
                .orElseThrow()
                .password();

        assertThat(find()).isEmpty();
        assertThat(prove("anna.berg", OWN, "")).isEqualTo(wrong());
        temporary = again;
        choose("fem " + OWN, "fem " + OWN);
        assertThat(use(FindingAccounts.class).find(PLATFORM, new StaffId("anna.berg"), cameIn))
                .isEmpty();
        assertThat(find()).isPresent();
    }

    @Test
    void theNewBeginningIsForTheNewPassword() {
        String again = use(SettlingAccounts.class)
                .reset(jonas, "anna.berg")
                .orElseThrow()
                .password();
        assertThat(prove("anna.berg", temporary, "")).isEqualTo(wrong());
        assertThat(prove("anna.berg", again, "").orElseThrow().beginning()).isPresent();
    }

    @Test
    void whatAnAccountIsForIsChangedAtOnceAndItsPasswordStays() {
        String key = choose(OWN, OWN);
        use(SettlingAccounts.class)
                .handle(
                        jonas,
                        new SettleAccount(
                                "anna.berg", "Anna Berg", "Chef", "Ledning", Set.of(Mandate.HEAD_OF_SERVICE), false))
                .orElseThrow();

        assertThat(find().orElseThrow().mandates()).containsExactly(Mandate.HEAD_OF_SERVICE);
        step();
        assertThat(prove("anna.berg", OWN, code(key)).isDone()).isTrue();
        assertThat(use(SettlingAccounts.class).all(jonas)).hasSize(1);
    }

    @Test
    void anAccountIsRefusedForEachThingThatIsMissing() {
        assertThat(refusal(SARA, command("b.b", "B", "T", "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.NOT_ADMINISTRATOR);
        assertThat(refusal(jonas, command("å", "B", "T", "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.ID);
        assertThat(refusal(jonas, command("region-03/nils", "B", "T", "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.ID);
        assertThat(refusal(jonas, command("200203142380", "B", "T", "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.ID_IS_A_NUMBER);
        assertThat(refusal(jonas, command("jonas", "B", "T", "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.ONESELF);
        assertThat(refusal(jonas, command("b.b", " ", "T", "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.NO_NAME);
        assertThat(refusal(jonas, command("b.b", "B", "", "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.NO_TITLE);
        assertThat(refusal(jonas, command("b.b", "B", "T", "", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.NO_UNIT);
        assertThat(refusal(jonas, command("b.b", "B", "T".repeat(201), "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.TOO_LONG);
        assertThat(refusal(jonas, command("b.b", "B", "T", "U"))).contains(CannotSettleAccount.NO_MANDATE);
        assertThat(refusal(jonas, command("b.b", "B", "T", "U", Mandate.PLATFORM)))
                .contains(CannotSettleAccount.NO_MANDATE);
        assertThat(refusal(jonas, command("b.b", "B", "T", "U", Mandate.ADMINISTRATOR, Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.ADMINISTRATOR_ALONE);
        assertThat(refusal(jonas, command("anna.berg", "B", "T", "U", Mandate.CASE_WORKER)))
                .contains(CannotSettleAccount.THERE_ALREADY);
        assertThat(use(SettlingAccounts.class).reset(jonas, "b.b"))
                .isEqualTo(Outcome.refused(CannotSettleAccount.NOT_THERE));
        assertThat(use(SettlingAccounts.class).reset(MARIA, "anna.berg"))
                .isEqualTo(Outcome.refused(CannotSettleAccount.NOT_ADMINISTRATOR));
    }

    @Test
    void whoeverIsBarredIsOutAtOnceAndInAgainWhenItIsLifted() {
        choose(OWN, OWN);
        BarringStaff barring = use(BarringStaff.class);

        barring.handle(jonas, new BarStaff("Anna.Berg", true, "Har slutat.")).orElseThrow();

        assertThat(find()).isEmpty();
        assertThat(use(FindingAccounts.class).isBarred(PLATFORM, new StaffId("anna.berg")))
                .isTrue();
        assertThat(barring.inForce(jonas)).hasSize(1);
        assertThat(barring.handle(jonas, new BarStaff("anna.berg", true, "Igen.")))
                .isEqualTo(Outcome.refused(CannotBarStaff.ALREADY));
        barring.handle(jonas, new BarStaff("anna.berg", false, "Kom tillbaka.")).orElseThrow();
        assertThat(find()).isPresent();
        assertThat(barring.inForce(jonas)).isEmpty();
    }

    @Test
    void anHsaIdIsBarredHoweverItIsWritten() {
        use(BarringStaff.class)
                .handle(jonas, new BarStaff("se2120003005-00ab", true, "Har slutat."))
                .orElseThrow();
        assertThat(use(BarringStaff.class).handle(jonas, new BarStaff("SE2120003005-00ab", true, "Har slutat.")))
                .isEqualTo(Outcome.refused(CannotBarStaff.ALREADY));
        assertThat(use(FindingAccounts.class).isBarred(PLATFORM, new StaffId("SE2120003005-00AB")))
                .isTrue();
    }

    @Test
    void barringIsRefusedForEachThingThatIsMissing() {
        BarringStaff barring = use(BarringStaff.class);
        assertThat(barring.handle(SARA, new BarStaff("anna.berg", true, "x")))
                .isEqualTo(Outcome.refused(CannotBarStaff.NOT_ADMINISTRATOR));
        assertThat(barring.handle(jonas, new BarStaff(" ", true, "x")))
                .isEqualTo(Outcome.refused(CannotBarStaff.NOBODY));
        assertThat(barring.handle(jonas, new BarStaff("JONAS", true, "x")))
                .isEqualTo(Outcome.refused(CannotBarStaff.ONESELF));
        assertThat(barring.handle(jonas, new BarStaff("anna.berg", true, " ")))
                .isEqualTo(Outcome.refused(CannotBarStaff.NO_REASON));
        assertThat(barring.handle(jonas, new BarStaff("anna.berg", true, "x".repeat(501))))
                .isEqualTo(Outcome.refused(CannotBarStaff.TOO_LONG));
        assertThat(barring.handle(jonas, new BarStaff("anna.berg", false, "x")))
                .isEqualTo(Outcome.refused(CannotBarStaff.ALREADY));
    }

    private Outcome<Optional<TemporaryPassword>, CannotSettleAccount> settle(String staff, Mandate... mandates) {
        return use(SettlingAccounts.class)
                .handle(jonas, command(staff, "Anna Berg", "Socionom", "Hikikomori Uppsala", mandates));
    }

    private static SettleAccount command(String staff, String name, String title, String unit, Mandate... mandates) {
        return new SettleAccount(staff, name, title, unit, Set.of(mandates), true);
    }

    private Optional<CannotSettleAccount> refusal(Actor actor, SettleAccount command) {
        return use(SettlingAccounts.class).handle(actor, command).match(done -> Optional.empty(), Optional::of);
    }

    private Outcome<Proven, CannotProve> prove(String staff, String password, String code) {
        return use(ProvingAccounts.class).handle(PLATFORM, new ProveAccount(staff, password, code, ADDRESS));
    }

    private static Outcome<Proven, CannotProve> wrong() {
        return Outcome.refused(new CannotProve.Wrong());
    }

    /** Chooses a password and connects a telephone, and returns the key of its codes. */
    private String choose(String password, String again) {
        String key = use(ChoosingCredentials.class).newKey();
        use(ChoosingCredentials.class)
                .handle(PLATFORM, choice(password, again, key, code(key)))
                .orElseThrow();
        return key;
    }

    private void refuses(String password, String again, CannotChooseCredentials why) {
        String key = OneTimeCodes.newKey();
        String code = why == CannotChooseCredentials.CODE ? "000000".equals(code(key)) ? "1" : "000000" : code(key);
        assertThat(use(ChoosingCredentials.class).handle(PLATFORM, choice(password, again, key, code)))
                .as(password.toLowerCase(Locale.ROOT))
                .isEqualTo(Outcome.refused(why));
    }

    private static ChooseCredentials choice(String password, String again, String key, String code) {
        return new ChooseCredentials(new StaffId("anna.berg"), password, again, key, code);
    }

    private Optional<Account> find() {
        return use(FindingAccounts.class)
                .find(PLATFORM, new StaffId("anna.berg"), world.clock().instant());
    }

    private String code(String key) {
        return OneTimeCodes.code(key, world.clock().instant().getEpochSecond() / 30);
    }

    private void step() {
        world.clock().advance(Duration.ofSeconds(60));
    }

    private <T> T use(Class<T> verb) {
        return world.use(SARA, verb);
    }
}
