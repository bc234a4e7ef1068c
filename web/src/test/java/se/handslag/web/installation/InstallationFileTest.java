package se.handslag.web.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.records.LogKeys;
import se.handslag.core.records.StoreSettings;
import se.handslag.reporting.suppress.SmallNumberRule;
import se.handslag.web.signin.oidc.ProviderSettings;

class InstallationFileTest {
    private static final String MUNICIPALITY =
            """
            municipality-0380.name = Uppsala kommun
            municipality-0380.board = Omsorgsnämnden
            municipality-0380.store = jdbc:postgresql://localhost/handslag
            municipality-0380.login.user = municipality_0380_app
            municipality-0380.login.password-file = app.secret
            municipality-0380.migrator.user = municipality_0380_owner
            municipality-0380.migrator.password = hemligt
            municipality-0380.connections = 20
            """;
    private static final String REGION =
            """
            region-03.name = Region Uppsala
            region-03.board = Vårdstyrelsen
            region-03.store = embedded
            """;

    private static final String PROVIDER =
            """
            region-03.oidc.issuer = https://id.regionen.example/realms/staff
            region-03.oidc.client-id = handslag
            region-03.oidc.client-secret-file = oidc.secret
            region-03.oidc.scopes = profile hsa
            region-03.oidc.employer = 232100-0016, SE2321000016-0001
            region-03.oidc.acr = loa3, loa4
            region-03.oidc.claim.unit = ou.name
            region-03.oidc.role.vard = health-care
            region-03.oidc.role.chef = health-care, head-of-service
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAnAuthorityOnPostgresqlAndOneOnTheEmbeddedDefault() throws IOException {
        Files.writeString(folder.resolve("app.secret"), "s3cret\n");

        Installation installation = read("authorities = municipality-0380, region-03\n" + MUNICIPALITY + REGION);

        assertThat(installation.stores().keySet())
                .containsExactly(
                        new Authority(AuthorityId.municipality("0380"), "Uppsala kommun", "Omsorgsnämnden"),
                        new Authority(AuthorityId.region("03"), "Region Uppsala", "Vårdstyrelsen"));
        List<StoreSettings> stores = List.copyOf(installation.stores().values());
        assertThat(stores.get(0))
                .isEqualTo(new StoreSettings(
                        "jdbc:postgresql://localhost/handslag",
                        "municipality_0380",
                        new StoreSettings.Login("municipality_0380_app", "s3cret"),
                        new StoreSettings.Login("municipality_0380_owner", "hemligt"),
                        20));
        assertThat(stores.get(1).url()).startsWith("jdbc:h2:file:").contains("region_03");
    }

    @Test
    void readsTheKeysOfTheAccessLogTheOneInUseFirst() throws IOException {
        Files.writeString(folder.resolve("app.secret"), "s3cret\n");
        Files.writeString(folder.resolve("log.key"), "b".repeat(64) + "\n\n" + "a".repeat(32) + "\n");
        String given = "authorities = municipality-0380\n" + MUNICIPALITY + "municipality-0380.log-key-file = ";

        assertThat(read(given + "log.key").stores().values())
                .extracting(StoreSettings::logKeys)
                .containsExactly(new LogKeys(List.of("b".repeat(64), "a".repeat(32))));

        Files.writeString(folder.resolve("log.key"), "too short");
        refuses(() -> read(given + "log.key"))
                .containsExactly("The file that 'municipality-0380.log-key-file' names holds a key of at least 32"
                        + " characters, such as openssl rand -hex 32 gives.");
        refuses(() -> read(given + "nowhere.key"))
                .contains("The file that 'municipality-0380.log-key-file' names cannot be read (NoSuchFileException).");
    }

    @Test
    void takesLinesFromBeforeTheChainsOnlyWhenItIsSaid() throws IOException {
        Files.writeString(folder.resolve("app.secret"), "s3cret\n");
        String given = "authorities = municipality-0380\n" + MUNICIPALITY;

        assertThat(read(given).stores().values())
                .extracting(StoreSettings::takesEarlierLines)
                .containsExactly(false);
        assertThat(read(given + "municipality-0380.log-earlier-lines = take")
                        .stores()
                        .values())
                .extracting(StoreSettings::takesEarlierLines)
                .containsExactly(true);
        refuses(() -> read(given + "municipality-0380.log-earlier-lines = yes"))
                .containsExactly(
                        "'municipality-0380.log-earlier-lines' is take or left out: whether an access log that was kept"
                                + " without chains, or without a key, may go on with them.");
    }

    @Test
    void anAuthorityWithoutAProviderHasAccountsUnlessItIsSaid() throws IOException {
        Files.writeString(folder.resolve("app.secret"), "s3cret\n");
        String given = "authorities = municipality-0380\n" + MUNICIPALITY;

        assertThat(read(given).accounts()).containsExactly(AuthorityId.municipality("0380"));
        assertThat(read(given + "municipality-0380.accounts = yes").accounts())
                .containsExactly(AuthorityId.municipality("0380"));
        assertThat(read(given + "municipality-0380.accounts = no").accounts()).isEmpty();
        refuses(() -> read(given + "municipality-0380.accounts = both"))
                .containsExactly(
                        "'municipality-0380.accounts' is yes or no: whether staff may have accounts here, with a"
                                + " password and a code.");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        refuses(
                        () -> read(
                                """
                        authorities = municipality-380 region-03 municipality-0381
                        region-03.name = Region Uppsala
                        region-03.bord = Vårdstyrelsen
                        region-03.store = embedded
                        municipality-380.name = Uppsala kommun
                        municipality-380.board = Omsorgsnämnden
                        municipality-0381.name = Enköpings kommun
                        municipality-0381.board = Socialnämnden
                        municipality-0381.store = jdbc:mysql://localhost/handslag
                        municipality-0381.login.user = municipality_0381_app
                        municipality-0381.login.password-file = nowhere.secret
                        municipality-0381.connections = many
                        """))
                .containsExactly(
                        "'municipality-380' is no authority. Write municipality- and four digits, or region- and two.",
                        "'region-03.board' is missing. For example: region-03.board = Omsorgsnämnden",
                        "'municipality-0381.store' is embedded or an address that begins with jdbc:postgresql:.",
                        "The file that 'municipality-0381.login.password-file' names cannot be read (NoSuchFileException).",
                        "'municipality-0381.migrator.user' is missing. For example: municipality-0381.migrator.user = municipality_0380_app",
                        "'municipality-0381.migrator.password-file' or 'municipality-0381.migrator.password' must be given, and not both.",
                        "'municipality-0381.connections' is a number from 2 to 200.",
                        "'region-03.bord' means nothing here; is it misspelt?");
    }

    @Test
    void refusesOneLoginForBothOfAStoresTasks() throws IOException {
        Files.writeString(folder.resolve("app.secret"), "s3cret");

        refuses(() -> read("authorities = municipality-0380\n"
                        + MUNICIPALITY.replace("municipality_0380_owner", "municipality_0380_app")))
                .containsExactly(
                        "The store of municipality-0380: The application and the migrator must have different logins.");
    }

    @Test
    void readsFromHowManyAReportTellsAndOtherwiseTakesTheUsualNumbers() throws IOException {
        String given = "authorities = region-03\n" + REGION;

        assertThat(read(given).smallNumbers()).isEqualTo(SmallNumberRule.USUAL);
        assertThat(read(given + "reports.fewest = 3\nreports.fewest-for-shares = 20\n")
                        .smallNumbers())
                .isEqualTo(new SmallNumberRule(3, 20));
        refuses(() -> read(given + "reports.fewest = 0\n"))
                .containsExactly("'reports.fewest' is a number from 1 to 100.");
        refuses(() -> read(given + "reports.fewest = 15\n"))
                .containsExactly(
                        "'reports.fewest-for-shares' is at least 'reports.fewest', which is 15: a share cannot be"
                                + " told of fewer than a count can.");
    }

    @Test
    void readsAFolderOfServicesFromWhereItIsItself() throws IOException {
        String given = "authorities = region-03\nservices = tjanster\n" + REGION;
        refuses(() -> read(given))
                .containsExactly("'services' is to be a folder, and there is none at "
                        + folder.toAbsolutePath().resolve("tjanster") + ".");
        Path services = Files.createDirectory(folder.resolve("tjanster"));
        assertThat(read(given).services()).contains(services.toAbsolutePath());
    }

    @Test
    void refusesTheSameAuthorityTwice() {
        refuses(() -> read("authorities = region-03 region-03\n" + REGION))
                .containsExactly("The same authority is given twice.");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        refuses(() -> InstallationFile.read(folder.resolve("nowhere.properties"), folder))
                .containsExactly("It cannot be read (NoSuchFileException).");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(() -> read("\n"))
                .containsExactly("'authorities' is missing. For example: authorities = municipality-0380 region-03");
    }

    @Test
    void neverQuotesAPassword() throws IOException {
        Files.writeString(folder.resolve("app.secret"), "s3cret");

        assertThatExceptionOfType(InstallationRefused.class)
                .isThrownBy(() -> read("authorities = municipality-0380\nextra = 1\n" + MUNICIPALITY))
                .satisfies(refused ->
                        assertThat(refused.getMessage()).contains("extra").doesNotContain("s3cret", "hemligt"));
    }

    @Test
    void servesEveryAuthorityOnTheEmbeddedDefaultWithoutAFile() {
        Authority region = new Authority(AuthorityId.region("03"), "Region Uppsala", "Vårdstyrelsen");

        assertThat(Installation.embedded(List.of(region), folder).stores()).containsOnlyKeys(region);
    }

    @Test
    void readsHowBrowsersFindItAndHowStaffSignIn() throws IOException {
        Files.writeString(folder.resolve("oidc.secret"), "t0psecret\n");

        Installation installation = read("authorities = region-03\nweb.address = https://handslag.kommunen.example\n"
                + "web.idle = 15\nweb.session = 600\nweb.proxy-header = X-Forwarded-For\n" + REGION + PROVIDER);

        assertThat(installation.web().isSecure()).isTrue();
        assertThat(installation.web().idle()).isEqualTo(Duration.ofMinutes(15));
        assertThat(installation.web().longest()).isEqualTo(Duration.ofHours(10));
        assertThat(installation.web().proxyHeader()).contains("X-Forwarded-For");
        ProviderSettings provider = installation.providers().get(0);
        assertThat(provider.authority()).isEqualTo(AuthorityId.region("03"));
        assertThat(provider.name()).isEqualTo("Region Uppsala");
        assertThat(provider.client()).isEqualTo(new ProviderSettings.Client("handslag", "t0psecret"));
        assertThat(provider.scopes()).containsExactlyInAnyOrder("openid", "profile", "hsa");
        assertThat(provider.strengths()).containsExactly("loa3", "loa4");
        assertThat(provider.attributes().staff()).isEqualTo("employeeHsaId");
        assertThat(provider.attributes().unit()).isEqualTo("ou.name");
        assertThat(provider.employers()).containsExactlyInAnyOrder("232100-0016", "SE2321000016-0001");
        assertThat(provider.mandates())
                .containsEntry("vard", Set.of(Mandate.HEALTH_CARE))
                .containsEntry("chef", Set.of(Mandate.HEALTH_CARE, Mandate.HEAD_OF_SERVICE));
        assertThat(provider.toString()).doesNotContain("t0psecret");
    }

    @Test
    void tellsEveryFaultOfSigningInAtOnce() {
        refuses(
                        () -> read(
                                """
                        authorities = region-03
                        web.address = http://handslag.kommunen.example
                        web.idle = 3
                        region-03.name = Region Uppsala
                        region-03.board = Vårdstyrelsen
                        region-03.store = embedded
                        region-03.oidc.issuer = http://id.regionen.example
                        region-03.oidc.client-secret-file = nowhere.secret
                        region-03.oidc.employer = 232100-0016
                        region-03.oidc.commission = Vård och behandling
                        region-03.oidc.role.vard = healthcare
                        region-03.oidc.role.drift = administrator, health-care
                        region-03.oidc.claim.staf = hsaid
                        """))
                .containsExactly(
                        "'web.idle' is a number of minutes from 5 to 120.",
                        "'web.address' is where browsers find the installation, such as https://handslag.kommunen.example: https, no path, and nothing after it. Without TLS it can only be this machine (http://127.0.0.1:8080).",
                        "'web.address' is missing. The provider of region-03 sends browsers back to it. For example: web.address = https://handslag.kommunen.example",
                        "'region-03.oidc.issuer' is the provider's own name for itself, such as https://id.kommunen.example: https, and nothing after the path.",
                        "'region-03.oidc.client-id' is missing. For example: region-03.oidc.client-id = handslag",
                        "The file that 'region-03.oidc.client-secret-file' names cannot be read (NoSuchFileException).",
                        "'region-03.oidc.claim.commission' says where the chosen commission stands, and 'region-03.oidc.commission' which ones let someone in. Give both or neither.",
                        "'region-03.oidc.acr' is missing. For example: region-03.oidc.acr = http://id.sambi.se/loa/loa3 (the levels of assurance of which the provider must vouch for one; or any, if it lets nobody in by a password alone)",
                        "'region-03.oidc.role.drift' gives administrator together with other mandates. Whoever runs the system sees no person.",
                        "'region-03.oidc.role.vard' gives case-worker, decision-maker, health-care, head-of-service or administrator; 'healthcare' is none of them.",
                        "'region-03.oidc.claim.staf' means nothing here; is it misspelt?");
    }

    @Test
    void refusesAProviderThatWouldLetNobodyIn() throws IOException {
        Files.writeString(folder.resolve("oidc.secret"), "t0psecret\n");

        refuses(() -> read("authorities = region-03\nweb.address = https://handslag.kommunen.example\n" + REGION
                        + PROVIDER.replaceAll("(?m)^region-03.oidc.role.*$", "")))
                .containsExactly(
                        "No line gives anyone a mandate, so that nobody could come in. For example: region-03.oidc.role.handslag-handlaggare = case-worker");
    }

    @Test
    void takesTheFolderOfTeamsFromWhereTheFileIs() throws IOException {
        assertThat(read("authorities = region-03\nteams = more/teams\n" + REGION)
                        .teamFolder())
                .contains(folder.toAbsolutePath().resolve("more/teams"));
        assertThat(read("authorities = region-03\n" + REGION).teamFolder()).isEmpty();
    }

    private Installation read(String text) throws IOException {
        Path file = folder.resolve("handslag.properties");
        Files.writeString(file, text);
        return InstallationFile.read(file, folder.resolve("stores"));
    }

    private static ListAssert<String> refuses(ThrowingCallable reading) {
        InstallationRefused refused = catchThrowableOfType(InstallationRefused.class, reading);
        return assertThat(refused.faults());
    }
}
