package se.handslag.core.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.handslag.core.casework.Dates;

/**
 * What a file says about itself: its title, when it was made, which standards it keeps, and its id.
 *
 * <p>The library would write the hour of printing and an id drawn by lot, through whichever XML writer the class path offers. Here all of
 * it follows from the document, so that the same document is the same file.
 */
final class PdfIdentity {
    private static final String PRODUCER = "Handslag";
    /** Part and level of the standards, as their own schemas say it; the title and the moments are filled in. */
    private static final String METADATA =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>%3$s</xmp:CreateDate>
            <xmp:ModifyDate>%3$s</xmp:ModifyDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>%4$s</pdf:Producer>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Which part of ISO 14289 is followed</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private PdfIdentity() {}

    static void give(PDDocument pdf, Document document, PrintStyle style, Instant made) throws IOException {
        ZonedDateTime moment = made.truncatedTo(ChronoUnit.SECONDS).atZone(Dates.SWEDEN);
        String title = PrintableText.line(document.title());
        Calendar calendar = GregorianCalendar.from(moment);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        pdf.setDocumentInformation(information);

        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(METADATA.formatted(
                        escaped(title),
                        escaped(document.language().toLanguageTag()),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment),
                        PRODUCER)
                .getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);

        COSString id = new COSString(id(document, style, moment));
        COSArray twice = new COSArray();
        // The first names the file as it was made and the second as it is now, and it is never changed.
        twice.add(id);
        twice.add(id);
        pdf.getDocument().setDocumentID(twice);
    }

    private static byte[] id(Document document, PrintStyle style, ZonedDateTime moment) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(style.code().getBytes(StandardCharsets.UTF_8));
            digest.update(moment.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(document.reference().getBytes(StandardCharsets.UTF_8));
            digest.update(document.title().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
