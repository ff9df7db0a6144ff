package io.standfirst.article.reader;

import static io.standfirst.article.reader.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.format.Bytes;
import io.standfirst.article.format.FileType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class UnreadableFilesTest {
  private static final byte[] SENTENCES = utf8("One sentence here.\n\nAnother sentence there.\n");

  @Test
  void noBytes_isEmpty() {
    assertThat(code(read(new byte[0], "a.txt"))).isEqualTo("EMPTY");
  }

  @Test
  void blankText_hasNoArticleText() {
    assertThat(code(read(utf8(" \n\t\n "), "a.txt"))).isEqualTo("NO_ARTICLE_TEXT");
    assertThat(code(read(utf8("<html><body></body></html>"), "a.html")))
        .isEqualTo("NO_ARTICLE_TEXT");
  }

  @Test
  void moreBytesThanAllowed_isTooLarge() {
    assertThat(code(read(SENTENCES, Limits.DEFAULT.with(Limit.BYTES, 10)))).isEqualTo("TOO_LARGE");
  }

  /** What a fuzzing run found, made small: every "&#0;" stands for a character that is none. */
  @Test
  void textOfLostCharacters_isNotText() {
    assertThat(code(read(utf8("One word. " + "&#0;".repeat(40)), "a.md"))).isEqualTo("NOT_TEXT");
    assertThat(code(read(utf8("<p>One word. " + "&#0;".repeat(40)), "a.html")))
        .isEqualTo("NOT_TEXT");
  }

  @Test
  void randomBytes_areNotTextOrUnsupported() {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    assertThat(code(read(bytes, "a.txt"))).isEqualTo("NOT_TEXT");
    assertThat(code(read(bytes, "a.bin"))).isEqualTo("UNSUPPORTED_TYPE");
  }

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a0000000d, image/png",
    "ffd8ffe000104a46, image/jpeg",
    "4d5a90000300000004, application/x-msdownload",
    "4944330300000000, audio/mpeg",
    "1f8b080000000000, application/gzip",
    "7f454c4602010100, application/x-elf"
  })
  void otherFormatsNamedText_areNamedByTheirBytes(String hex, String mediaType) {
    assertThat(read(HexFormat.of().parseHex(hex), "a.txt"))
        .isEqualTo(new Unreadable.UnsupportedType(mediaType));
  }

  @Test
  void zipOfOtherThings_isUnsupported() throws IOException {
    assertThat(code(read(Files.zip(Map.of("a.txt", "words")), "a.docx")))
        .isEqualTo("UNSUPPORTED_TYPE");
  }

  @Test
  void encryptedPdf_isEncrypted() throws IOException {
    assertThat(code(read(Files.encryptedPdf("secret"), "a.pdf"))).isEqualTo("ENCRYPTED");
  }

  @Test
  void encryptedOfficeFile_isEncrypted() {
    byte[] file = new byte[2048];
    byte[] magic = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    byte[] name = "EncryptedPackage\0".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(magic, 0, file, 0, magic.length);
    System.arraycopy(name, 0, file, 1024, name.length);
    assertThat(code(read(file, "a.docx"))).isEqualTo("ENCRYPTED");
  }

  @Test
  void brokenFiles_areCorrupt() throws IOException {
    byte[] docx = Files.docx("One sentence.", "Two sentences.");
    assertThat(code(read(Arrays.copyOf(docx, docx.length / 2), "a.docx"))).isEqualTo("CORRUPT");
    assertThat(code(read(utf8("%PDF-1.7\nnothing of the kind"), "a.pdf"))).isEqualTo("CORRUPT");
  }

  @Test
  void officeFileCutOffBeforeItsText_isCorrupt() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml")) {
      parts.put(name, "<a/>");
    }
    parts.put("docProps/core.xml", "<a/>");
    parts.put("word/document.xml", "<a/>");
    byte[] docx = Files.zip(parts);
    int text = Bytes.indexOf(docx, "word/document.xml", 0, docx.length);
    byte[] cutOff = Arrays.copyOf(docx, text + "word".length());
    assertThat(read(cutOff, "a.docx")).isEqualTo(new Unreadable.Corrupt(FileType.DOCX.mediaType()));
  }

  @Test
  void olderOfficeFiles_areTakenByTheirStreams() throws IOException {
    byte[] junk = new byte[5000];
    new Random(3).nextBytes(junk);
    assertThat(read(Files.ole("WordDocument", junk), "a.doc"))
        .isEqualTo(new Unreadable.Corrupt(FileType.DOC.mediaType()));
    assertThat(read(Files.ole("Workbook", junk), "a.doc"))
        .isEqualTo(new Unreadable.UnsupportedType("application/vnd.ms-excel"));
    assertThat(read(Files.ole("PowerPoint Document", junk), "a.doc"))
        .isEqualTo(new Unreadable.UnsupportedType("application/vnd.ms-powerpoint"));
  }

  @Test
  void pdfWithoutText_hasNoArticleText() throws IOException {
    assertThat(code(read(Files.pdf(List.of(List.of())), "a.pdf"))).isEqualTo("NO_ARTICLE_TEXT");
  }

  @Test
  void zipThatInflatesTooFar_exceedsLimit() throws IOException {
    byte[] docx = Files.docx("word ".repeat(200_000));
    assertThat(code(read(docx, Limits.DEFAULT.with(Limit.INFLATED_BYTES, 100_000))))
        .isEqualTo("LIMIT_EXCEEDED");
  }

  @Test
  void zipOfTooManyParts_exceedsLimit() throws IOException {
    assertThat(code(read(Files.docx("words"), Limits.DEFAULT.with(Limit.ZIP_ENTRIES, 2))))
        .isEqualTo("LIMIT_EXCEEDED");
  }

  @Test
  void pdfEncryptedForHoldersOfCertificates_isEncrypted() {
    byte[] file =
        Files.pdfOfObjects(
            "/Encrypt 3 0 R /ID [ <00> <00> ]",
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
            "<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1 /Recipients [ <3003> ] >>");
    assertThat(code(read(file, "a.pdf"))).isEqualTo("ENCRYPTED");
  }

  @Test
  void chapterThatStandsOftenInTheSpine_isReadOnce() throws IOException {
    byte[] epub = Files.epub("<p>One sentence here.</p>", "<p>Another there.</p>");
    byte[] often = Files.epubOfSpine(100_000, "<p>" + "One sentence here. ".repeat(500) + "</p>");
    assertThat(code(read(epub, "a.epub"))).startsWith("READY");
    assertThat(read(often, "a.epub"))
        .isInstanceOfSatisfying(
            Article.class, article -> assertThat(article.text()).hasSizeLessThan(10_000));
  }

  @Test
  void deadlinePassed_exceedsLimit() throws IOException {
    assertThat(code(read(Files.docx("words"), Limits.DEFAULT.with(Limit.TIME, 0))))
        .isEqualTo("LIMIT_EXCEEDED");
  }

  @Test
  void pagesBeyondTheLimit_areNotRead() throws IOException {
    byte[] pdf =
        Files.pdf(List.of(List.of("Title", "The first page."), List.of("The second page.")));
    assertThat(read(pdf, Limits.DEFAULT.with(Limit.PAGES, 1)))
        .isInstanceOfSatisfying(
            Article.class,
            article -> {
              assertThat(article.text()).contains("first page").doesNotContain("second page");
              assertThat(article.warnings())
                  .extracting(Article.Warning::code)
                  .containsExactly("TRUNCATED");
            });
  }

  @Test
  void deeplyNestedPage_isReadOrRefused() {
    String page = "<div>".repeat(60_000) + "needle text" + "</div>".repeat(60_000);
    assertThat(read(utf8("<html><body>" + page + "</body></html>"), "a.html"))
        .isInstanceOfSatisfying(
            Article.class, article -> assertThat(article.text()).isEqualTo("needle text"));
  }

  @Test
  void longText_isCutAtAParagraph() {
    assertThat(read(SENTENCES, Limits.DEFAULT.with(Limit.CHARACTERS, 25)))
        .isInstanceOfSatisfying(
            Article.class,
            article -> {
              assertThat(article.text()).isEqualTo("One sentence here.");
              assertThat(article.warnings())
                  .extracting(Article.Warning::code)
                  .containsExactly("TRUNCATED");
            });
  }

  @Test
  void textThatCompressesBadly_isCutToo() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      text.append(Long.toString(random.nextLong() >>> 1, 36)).append(i % 10 == 9 ? ".\n\n" : " ");
    }
    Limits limits = Limits.DEFAULT.with(Limit.COMPRESSED_BYTES, 5000);
    assertThat(read(utf8(text.toString()), limits))
        .isInstanceOfSatisfying(
            Article.class,
            article -> {
              assertThat(article.text().length()).isBetween(3000, 9000);
              assertThat(article.warnings())
                  .extracting(Article.Warning::code)
                  .containsExactly("TRUNCATED");
            });
  }

  private static Reading read(byte[] bytes, Limits limits) {
    return new ArticleReader(limits).read(new Upload(bytes, Hints.NONE));
  }

  private static Reading read(byte[] bytes, String name) {
    return Readings.read(bytes, name);
  }

  private static String code(Reading reading) {
    return switch (reading) {
      case Article article -> "READY: " + article.text();
      case Unreadable unreadable -> unreadable.code();
    };
  }
}
