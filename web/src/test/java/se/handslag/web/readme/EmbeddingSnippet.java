package se.handslag.web.readme;

import java.nio.file.Path;
import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreSettings;

/** What the README shows under "Embed it": between the marks it is the same, line for line. */
@CompositionRoot(because = "it shows how an embedder starts the platform for two authorities")
final class EmbeddingSnippet {
    private EmbeddingSnippet() {}

    static List<CaseFile> openFilesOfTheMunicipality(Path folder, Actor caseWorker) {
        // snippet:begin
        Authority kommun = new Authority(AuthorityId.municipality("0380"), "Uppsala kommun", "Omsorgsnämnden");
        Authority region = new Authority(AuthorityId.region("03"), "Region Uppsala", "Vårdstyrelsen");

        try (Platform platform = Platform.builder()
                .authority(kommun, StoreSettings.embedded(kommun.id(), folder))
                .authority(region, StoreSettings.embedded(region.id(), folder))
                .teams(Teams.onClassPath())
                .start()) {
            return platform.at(kommun.id()).use(ReadingCaseFiles.class).list(caseWorker);
        }
        // snippet:end
    }
}
