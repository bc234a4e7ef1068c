package se.handslag.web.demo.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.platform.Desk;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.PickedSupport;
import se.handslag.planning.joint.inform.RecordInformation;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.planning.joint.inform.SupportSource;
import se.handslag.planning.joint.inform.Understanding;
import se.handslag.planning.joint.inform.WayOfTelling;
import se.handslag.planning.joint.inform.catalogue.EntryWords;
import se.handslag.planning.joint.inform.catalogue.KeepingCatalogue;
import se.handslag.planning.joint.inform.catalogue.ProviderKind;
import se.handslag.planning.joint.inform.catalogue.ReadingCatalogue;
import se.handslag.planning.joint.inform.catalogue.SaveEntry;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** The catalogue of support and care, and what a person is told from it. */
public final class Guidance {
    /** What the municipality writes into its catalogue. */
    public static final List<EntryWords> MUNICIPAL = List.of(
            new EntryWords(
                    "Boendestöd",
                    ProviderKind.MUNICIPALITY,
                    "Omsorgsförvaltningen",
                    "Stöd i vardagen hemma och i närområdet",
                    "Den som har svårt att klara vardagen på grund av psykisk funktionsnedsättning",
                    "Man ansöker hos kommunen. En handläggare utreder och beslutar.",
                    "Kommunens växel 018-000 00 10",
                    "Uppsala kommun"),
            new EntryWords(
                    "Budget- och skuldrådgivning",
                    ProviderKind.MUNICIPALITY,
                    "Socialförvaltningen",
                    "Råd om ekonomi och skulder",
                    "Alla som bor i kommunen",
                    "Man söker inte. Ring och boka tid.",
                    "018-000 00 11",
                    "Uppsala kommun"),
            new EntryWords(
                    "Studiestöd vid folkhögskola",
                    ProviderKind.OTHER,
                    "Wiks folkhögskola",
                    "Kurser på plats och på distans med stöd i studierna",
                    "Den som vill läsa i sin egen takt",
                    "Ansökan på skolans webbplats. Studievägledaren hjälper till.",
                    "asa@wik.example",
                    "Uppsala län"));

    /** What the region writes into its catalogue. */
    public static final List<EntryWords> REGIONAL = List.of(
            new EntryWords(
                    "Psykosocialt team på vårdcentralen",
                    ProviderKind.REGION,
                    "Region Uppsalas vårdcentraler",
                    "Samtal och behandling vid ångest, nedstämdhet och stress",
                    "Den som är listad på vårdcentralen",
                    "Ring vårdcentralen. Ingen remiss behövs.",
                    "1177",
                    "Uppsala län"),
            new EntryWords(
                    "Anhörigprogrammet",
                    ProviderKind.REGION,
                    "Psykiatrimottagning Uppsala",
                    "Kunskap och samtal för den som står nära någon med långvarig psykisk ohälsa",
                    "Anhöriga, också utan att någon är patient",
                    "Man söker inte. Ring mottagningen.",
                    "018-000 00 30",
                    "Uppsala län"));

    private Guidance() {}

    /** A head writes these into their authority's catalogue. */
    public static void keep(Desk desk, Actor head, List<EntryWords> entries, LocalDate from) {
        entries.forEach(about -> desk.use(KeepingCatalogue.class)
                .handle(head, SaveEntry.first(about, from))
                .orElseThrow());
    }

    /** The person is told of some of it, by these names, and the first of them is recommended. */
    public record Told(Actor by, List<String> names, String why, String said) implements Deed {
        public Told {
            names = List.copyOf(names);
        }

        @Override
        public void tell(Telling telling) {
            List<PickedSupport> picked = telling.use(by, ReadingCatalogue.class).on(by, telling.today()).stream()
                    .filter(entry -> names.contains(entry.about().name()))
                    .map(entry -> new PickedSupport(
                            SupportSource.ENTRY,
                            entry.id().toString(),
                            entry.about().name().equals(names.get(0))))
                    .toList();
            var command = new RecordInformation(
                            telling.caseId(), telling.today(), "", "", ApplicationHelp.OFFERED, "", Optional.empty())
                    .of(picked)
                    .told(new se.handslag.planning.joint.inform.Telling(
                            Set.of(WayOfTelling.ORALLY, WayOfTelling.IN_WRITING), why, Understanding.UNDERSTOOD, said));
            telling.use(by, RecordingInformation.class).handle(by, command).orElseThrow();
        }
    }
}
