package se.handslag.planning.joint.relative;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Stage;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.relative.group.GroupHere;
import se.handslag.planning.joint.relative.group.RelativeGroups;

/** Reads a relative's own record, and what they may be told of somebody else. */
public final class ReadingRelatives {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final RelativeTracks tracks;
    private final RelativeGroups groups;
    private final ReadingNetwork network;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public ReadingRelatives(
            UnitOfWork unitOfWork,
            CaseFiles files,
            RelativeTracks tracks,
            RelativeGroups groups,
            ReadingNetwork network,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.tracks = tracks;
        this.groups = groups;
        this.network = network;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * A relative's track.
     *
     * @param about what it is about
     * @param open whether more can be written
     * @param supports what they got, the latest day first
     * @param groups the groups they are or have been in, and when they were there
     * @param link whose network they are in, as they have said
     * @param end that it has ended
     */
    public record Track(
            RelativeCase about,
            boolean open,
            List<RelativeSupport> supports,
            List<GroupHere> groups,
            Optional<RelativeLink> link,
            Optional<RelativeEnd> end)
            implements PersonalData {
        public Track {
            supports = List.copyOf(supports);
            groups = List.copyOf(groups);
        }

        @Override
        public String toString() {
            return "Track[" + about.caseId() + "]";
        }
    }

    /**
     * What the relative may be told, as the other person's network says today.
     *
     * @param isSeen whether the one who asks may read that network; if not, nothing is said either way
     * @param parts what the relative may know
     * @param until the last day; empty where nothing may be told
     */
    public record MayBeTold(boolean isSeen, Set<KnowPart> parts, Optional<LocalDate> until) implements PersonalData {
        static final MayBeTold HIDDEN = new MayBeTold(false, Set.of(), Optional.empty());

        public MayBeTold {
            parts = Set.copyOf(parts);
        }

        @Override
        public String toString() {
            return "MayBeTold";
        }
    }

    /** Empty if the case is not a relative's. */
    public Optional<Track> read(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("relative.read", caseId), () -> tracks.find(caseId)
                .map(about -> new Track(
                        about,
                        files.find(caseId).filter(CaseFile::isOpen).isPresent(),
                        tracks.supports(caseId),
                        groups.of(caseId),
                        tracks.link(caseId),
                        tracks.end(caseId))));
    }

    /**
     * What the relative may be told today; empty if they are in nobody's network that is written here.
     *
     * <p>It is read in the other person's file, with a line in that person's log, by those alone who may read it there.
     */
    public Optional<MayBeTold> told(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("relative.read", caseId), () -> tracks.link(caseId)
                .map(link -> told(actor, link)));
    }

    /** The files of relatives that the actor may read, those opened first before the others. */
    public List<CaseFile> list(Actor actor) {
        return unitOfWork.call(actor, Act.reading("relative.list"), () -> files.at(Stage.RELATIVE).stream()
                .map(CaseFile::withoutWhereabouts)
                .toList());
    }

    private MayBeTold told(Actor actor, RelativeLink link) {
        CaseId person = link.participant().orElseThrow();
        if (gate.about(actor, List.of(person), one -> one).isEmpty()) {
            return MayBeTold.HIDDEN;
        }
        LocalDate today = LocalDate.now(clock);
        Optional<MemberHere> member =
                network.read(actor, person).member(link.member().orElseThrow());
        Set<KnowPart> parts = member.map(here -> here.mayKnow(today)).orElse(Set.of());
        return new MayBeTold(
                true,
                parts,
                member.filter(here -> !parts.isEmpty())
                        .flatMap(MemberHere::knows)
                        .map(said -> said.until()));
    }
}
