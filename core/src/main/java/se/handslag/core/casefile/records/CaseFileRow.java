package se.handslag.core.casefile.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;

@Entity(name = "CaseFile")
@Table(name = "case_file")
class CaseFileRow {
    /** Names are searched in lower case by Swedish rules, wherever the program runs. */
    static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final int WHOLE_NUMBER = 36;
    private static final int SHORT_NUMBER = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Letters of their own in Swedish, and those of the neighbours that are read as them. */
    private static final Map<Character, Character> LETTERS = Map.of('å', 'å', 'ä', 'ä', 'ö', 'ö', 'æ', 'ä', 'ø', 'ö');

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "call_name")
    private String callName = "";

    @Column(name = "search_name")
    private String searchName = "";

    @Column(name = "short_number")
    private String shortNumber = "";

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "stage")
    private String stage = "";

    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "coordinator_staff")
    private @Nullable String oursStaff;

    @Column(name = "coordinator_name")
    private @Nullable String oursName;

    @Column(name = "coordinator_authority")
    private @Nullable String oursAuthority;

    @Column(name = "counterpart_staff")
    private @Nullable String theirsStaff;

    @Column(name = "counterpart_name")
    private @Nullable String theirsName;

    @Column(name = "counterpart_authority")
    private @Nullable String theirsAuthority;

    @Version
    @Column(name = "revision")
    private long revision;

    protected CaseFileRow() {}

    static CaseFileRow from(CaseFile file) {
        CaseFileRow row = new CaseFileRow();
        row.id = file.id().value();
        row.shortNumber = row.id.toString().substring(WHOLE_NUMBER - SHORT_NUMBER);
        row.team = file.team().value();
        row.openedAt = file.openedAt();
        row.set(file);
        return row;
    }

    void set(CaseFile file) {
        callName = file.callName();
        searchName =
                words(callName + " " + file.person().map(CaseFileRow::names).orElse(""));
        personId = file.person().map(person -> person.id().value()).orElse(null);
        stage = file.stage().code();
        closedOn = file.closedOn().orElse(null);
        oursStaff = file.ours().map(ours -> ours.staff().value()).orElse(null);
        oursName = file.ours().map(Coordinator::name).orElse(null);
        oursAuthority = file.ours().map(ours -> ours.authority().toString()).orElse(null);
        theirsStaff = file.theirs().map(theirs -> theirs.staff().value()).orElse(null);
        theirsName = file.theirs().map(Coordinator::name).orElse(null);
        theirsAuthority =
                file.theirs().map(theirs -> theirs.authority().toString()).orElse(null);
    }

    /** The person is called something else now: the file is found under that. */
    void name(Person person) {
        searchName = words(callName + " " + names(person));
    }

    /**
     * The words of a name as they are searched: in lower case and without accents, each after one space, those of a double name apart. Å, Ä
     * and Ö are letters and no accents.
     */
    static String words(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(SWEDISH);
        StringBuilder folded = new StringBuilder();
        for (char letter : composed.toCharArray()) {
            @Nullable Character swedish = LETTERS.get(letter);
            folded.append(
                    swedish != null
                            ? swedish.toString()
                            : MARKS.matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD))
                                    .replaceAll(""));
        }
        return " " + folded.toString().replaceAll("[\\s\\p{Z}\\p{Pd}]+", " ").strip();
    }

    private static String names(Person person) {
        return person.name().full() + " " + person.name().knownAs();
    }

    Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    long revision() {
        return revision;
    }

    CaseFile toDomain(Optional<Person> person) {
        return new CaseFile(
                new CaseId(id),
                new TeamId(team),
                callName,
                person,
                Stage.ofCode(stage),
                openedAt,
                Optional.ofNullable(closedOn),
                coordinator(oursStaff, oursName, oursAuthority),
                coordinator(theirsStaff, theirsName, theirsAuthority),
                new Revision(revision));
    }

    private static Optional<Coordinator> coordinator(
            @Nullable String staff, @Nullable String name, @Nullable String authority) {
        return staff == null || name == null || authority == null
                ? Optional.empty()
                : Optional.of(new Coordinator(new StaffId(staff), name, AuthorityId.parse(authority)));
    }
}
