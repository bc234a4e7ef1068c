package se.handslag.core.casefile.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;

@Entity(name = "Person")
@Table(name = "person")
class PersonRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "given_name")
    private String given = "";

    @Column(name = "family_name")
    private String family = "";

    @Column(name = "known_as")
    private String knownAs = "";

    @Column(name = "number_kind")
    private @Nullable String numberKind;

    @Column(name = "number_value")
    private @Nullable String numberValue;

    @Column(name = "born")
    private @Nullable LocalDate born;

    @Column(name = "municipality")
    private String municipality = "";

    @Column(name = "phone")
    private String phone = "";

    @Column(name = "prefers")
    private String prefers = "";

    @Column(name = "protection")
    private String protection = "";

    @Version
    @Column(name = "revision")
    private long revision;

    protected PersonRow() {}

    static PersonRow from(Person person) {
        PersonRow row = new PersonRow();
        row.id = person.id().value();
        row.set(person);
        return row;
    }

    void set(Person person) {
        given = person.name().given();
        family = person.name().family();
        knownAs = person.name().knownAs();
        numberKind = person.number().map(IdentityNumber::kind).orElse(null);
        numberValue = person.number().map(IdentityNumber::value).orElse(null);
        born = person.born().orElse(null);
        municipality = person.municipality();
        phone = person.phone();
        prefers = person.prefers().code();
        protection = person.protection().code();
    }

    Person toDomain() {
        Optional<IdentityNumber> number = numberKind == null || numberValue == null
                ? Optional.empty()
                : Optional.of(IdentityNumber.stored(numberKind, numberValue));
        return new Person(
                new PersonId(id),
                new PersonName(given, family, knownAs),
                number,
                Optional.ofNullable(born),
                municipality,
                phone,
                ContactPreference.ofCode(prefers).orElse(ContactPreference.ANY),
                ProtectedIdentity.ofCode(protection));
    }
}
