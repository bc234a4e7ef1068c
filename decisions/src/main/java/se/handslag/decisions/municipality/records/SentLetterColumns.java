package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.handslag.decisions.municipality.Addressee;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.SentLetter;

/** A letter that was sent before a decision, as columns. */
@Embeddable
class SentLetterColumns {
    @Column(name = "sent_on")
    private LocalDate on = LocalDate.EPOCH;

    @Column(name = "method")
    private String method = "";

    @Column(name = "addressee_name")
    private String addressee = "";

    @Column(name = "addressee_number")
    private String number = "";

    @Column(name = "team_name")
    private String team = "";

    @Column(name = "authority_name")
    private String authority = "";

    @Column(name = "board")
    private String board = "";

    @Column(name = "letter")
    private String letter = "";

    protected SentLetterColumns() {}

    static SentLetterColumns none() {
        return new SentLetterColumns();
    }

    static SentLetterColumns from(SentLetter sent) {
        SentLetterColumns columns = new SentLetterColumns();
        columns.on = sent.on();
        columns.method = sent.method().code();
        columns.addressee = sent.to().name();
        columns.number = sent.to().number();
        columns.team = sent.team();
        columns.authority = sent.authority();
        columns.board = sent.board();
        columns.letter = sent.template();
        return columns;
    }

    SentLetter toDomain() {
        return new SentLetter(
                on,
                NoticeMethod.ofCode(method).orElseThrow(),
                new Addressee(addressee, number),
                team,
                authority,
                board,
                letter);
    }
}
