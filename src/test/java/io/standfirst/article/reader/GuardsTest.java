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
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stands before the parsers, format by format. */
@Timeout(60)
final class GuardsTest {
  private static final String ENTITIES =
      "<!DOCTYPE x [<!ENTITY a \"harbour harbour harbour \">"
          + entity("b", "a")
          + entity("c", "b")
          + entity("d", "c")
          + entity("e", "d")
          + entity("f", "e")
          + entity("g", "f")
          + entity("h", "g")
          + "<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";

  private static String entity(String name, String of) {
    return "<!ENTITY " + name + " \"" + ("&" + of + ";").repeat(10) + "\">";
  }

  @Test
  void entitiesOfAnOdt_neitherGrowNorFetch() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    String content = Files.odtContent("One sentence.", "&h;", "&file;");
    parts.put("content.xml", content.replaceFirst("\\?>", "?>" + ENTITIES));
    assertIsHarmless(read(Files.zip(parts), Limits.DEFAULT));
  }

  @Test
  void entitiesOfADocx_neitherGrowNorFetch() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>(Files.docxParts("One sentence.", "&h;&file;"));
    parts.computeIfPresent(
        "word/document.xml", (name, xml) -> xml.replaceFirst("\\?>", "?>" + ENTITIES));
    assertIsHarmless(read(Files.zip(parts), Limits.DEFAULT));
  }

  @Test
  void entitiesOfAFeed_neitherGrowNorFetch() {
    String feed = "<rss><channel><item><description>One sentence. &h; &file;</description></item>";
    assertIsHarmless(read(utf8("<?xml version=\"1.0\"?>" + ENTITIES + feed), Limits.DEFAULT));
  }

  @Test
  void pageOfTooManyElements_isCutBeforeTheNext() {
    String page = "<html><body>" + "<p>One sentence here.</p>".repeat(3) + "<p>The last words.</p>";
    Reading reading = read(utf8(page), Limits.DEFAULT.with(Limit.ELEMENTS, 9));
    assertThat(text(reading)).contains("One sentence here.").doesNotContain("The last words.");
    assertThat(warnings(reading)).containsExactly("TRUNCATED");
  }

  /** Twenty tags, which the parser makes more and more elements of, since nobody closes them. */
  @Test
  void pageOfElementsThatAreOpenedAgain_isCut() {
    String page = "<html><body>" + "<p><font a><font b>One sentence here.".repeat(6) + "<p>Last.";
    Reading reading = read(utf8(page), Limits.DEFAULT.with(Limit.ELEMENTS, 40));
    assertThat(text(reading)).contains("One sentence here.").doesNotContain("Last.");
    assertThat(warnings(reading)).containsExactly("TRUNCATED");
  }

  @Test
  void pageOfAllowedElements_bearsNoWarning() {
    assertThat(warnings(read(utf8("<html><body><p>One sentence here.</p>"), Limits.DEFAULT)))
        .isEmpty();
  }

  @Test
  void feedOfTooManyElements_saysThatItIsCut() {
    String entry = "<item><title>Harbour</title><description>One sentence.</description></item>";
    String feed = "<?xml version=\"1.0\"?><rss><channel>" + entry.repeat(3) + "</channel></rss>";
    assertThat(warnings(read(utf8(feed), Limits.DEFAULT.with(Limit.ELEMENTS, 17))))
        .containsExactly("SEVERAL_ENTRIES", "TRUNCATED");
  }

  @Test
  void chapterOfTooManyElements_saysThatItIsCut() throws IOException {
    byte[] book = Files.epub("<p>One sentence here.</p>".repeat(60));
    assertThat(warnings(read(book, Limits.DEFAULT.with(Limit.ELEMENTS, 60))))
        .containsExactly("TRUNCATED");
  }

  private static List<String> warnings(Reading reading) {
    assertThat(reading).isInstanceOf(Article.class);
    return ((Article) reading).warnings().stream().map(Article.Warning::code).toList();
  }

  /** The parser looks for the end of each tag as far as the end of the paragraph. */
  @Test
  void markdownOfTagsThatNobodyCloses_isReadInTime() {
    Reading reading = Readings.read(utf8("First words.\n\n" + "<a ".repeat(70_000)), "a.md");
    assertThat(text(reading)).startsWith("First words.").endsWith("<a <a");
  }

  @Test
  void markdownOfMoreThanIsKept_isCut() {
    String text = "# Harbour\n\n" + "One *sentence* here.\n\n".repeat(20);
    Limits limits = Limits.DEFAULT.with(Limit.WRITTEN, 200);
    assertThat(warnings(read(utf8(text), limits))).containsExactly("TRUNCATED");
  }

  /** Within one paragraph, such marks cost the parser time in the square of their number. */
  @Test
  void markdownOfOneParagraphOfMarks_isReadInTime() {
    Reading reading =
        Readings.read(
            utf8(
                "First *words*.\n\n"
                    + "*One* [word](c) of `many` that are told here, \n".repeat(20_000)),
            "a.md");
    assertThat(text(reading)).startsWith("First words.\n\nOne word of many");
  }

  @Test
  void markdownOfMarksWithinEachOther_isReadInTime() {
    for (String mark :
        List.of("[", "*_", "**a __b ", "![", "> ", "- ", "<div>", "`` ` ", "[a](", "&a")) {
      Reading reading = Readings.read(utf8("First words.\n\n" + mark.repeat(100_000)), "a.md");
      assertThat(text(reading)).as(mark).startsWith("First words.");
    }
  }

  @Test
  void pageOfTooManyAttributes_isCutBeforeThem() {
    String page = "<html><body><p>One sentence here.</p><p a b c d e f g h>The last words.</p>";
    assertThat(text(read(utf8(page), Limits.DEFAULT.with(Limit.ELEMENTS, 10))))
        .isEqualTo("One sentence here.");
  }

  @Test
  void picturesOfRtf_areNoText() {
    String file =
        "{\\rtf1 One sentence.\\par {\\pict\\pngblip " + "89504e47".repeat(4000) + "}Two.}";
    assertThat(text(read(utf8(file), Limits.DEFAULT))).isEqualTo("One sentence.\n\nTwo.");
  }

  @Test
  void longPlainText_isCutBeforeItIsParsed() {
    String text = "One sentence here.\n\n".repeat(100);
    Reading reading = read(utf8(text), Limits.DEFAULT.with(Limit.WRITTEN, 200));
    assertThat(text(reading)).hasSizeLessThan(200).startsWith("One sentence here.");
    assertThat(((Article) reading).warnings())
        .extracting(Article.Warning::code)
        .containsExactly("TRUNCATED");
  }

  @Test
  void pdfWhosePagesGoRoundInACircle_isReadOrRefused() {
    byte[] file =
        Files.pdfOfObjects(
            "",
            "<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>",
            "<< /Type /Pages /Kids [ 3 0 R 4 0 R ] /Count 2 >>",
            "<< /Type /Pages /Kids [ 2 0 R 4 0 R ] /Count 2 /Parent 2 0 R >>",
            "<< /Type /Pages /Kids [ 3 0 R 4 0 R ] /Count 9999999 /Parent 4 0 R >>",
            "<< /Type /Outlines /First 5 0 R /Next 5 0 R >>");
    assertThat(read(file, Limits.DEFAULT)).isInstanceOf(Unreadable.class);
  }

  @Test
  void pdfWhoseFormsDrawEachOther_isReadOrRefused() {
    List<String> objects = new ArrayList<>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>");
    objects.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 9 9 ] /Contents 4 0 R"
            + " /Resources << /XObject << /X 5 0 R >> >> >>");
    objects.add("<< /Length 10 >>\nstream\n/X Do /X Do\nendstream");
    for (int i = 5; i < 30; i++) {
      objects.add(
          "<< /Type /XObject /Subtype /Form /BBox [ 0 0 9 9 ] /Length 35 /Resources << /XObject <<"
              + " /X %d 0 R >> >> >>\nstream\n/X Do /X Do /X Do /X Do /X Do /X Do\nendstream"
                  .formatted(i == 29 ? 5 : i + 1));
    }
    byte[] file = Files.pdfOfObjects("", objects.toArray(String[]::new));
    Limits brief = Limits.DEFAULT.with(Limit.TIME, 5_000);
    ArticleReader reader = new ArticleReader(brief);
    assertThat(reader.read(new Upload(file, Hints.NONE))).isInstanceOf(Unreadable.class);
    assertThat(reader.isHarmed()).isFalse();
  }

  private static void assertIsHarmless(Reading reading) {
    if (reading instanceof Article article) {
      assertThat(article.text()).hasSizeLessThan(100_000).doesNotContain("root:");
    }
  }

  private static String text(Reading reading) {
    assertThat(reading).isInstanceOf(Article.class);
    return ((Article) reading).text();
  }

  private static Reading read(byte[] bytes, Limits limits) {
    return new ArticleReader(limits).read(new Upload(bytes, Hints.NONE));
  }
}
