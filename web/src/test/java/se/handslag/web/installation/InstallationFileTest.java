package se.handslag.web.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.records.StoreSettings;

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
