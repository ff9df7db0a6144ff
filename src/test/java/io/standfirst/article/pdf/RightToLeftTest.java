package io.standfirst.article.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.reader.ArticleReader;
import io.standfirst.article.reader.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages of scripts that run from right to left. A PDF shows their letters as they lie, from left to
 * right; the text is to have them as they are read.
 */
final class RightToLeftTest {
  private static final int FIRST_CODE = 0x21;
  private static final int RIGHT = 520;
  private static final int LETTER = 6;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          הנמל נפתח בקיץ והספינות חזרו. | .ורזח תוניפסהו ץיקב חתפנ למנה
          בשנת 1987 נבנה קיר חדש בנמל. | .למנב שדח ריק הנבנ 1987 תנשב
          חברת Nordhaven בנתה את הקיר. | .ריקה תא התנב Nordhaven תרבח
          הנמל נפתח בקיץ והספינות חזרו אל המים הגדולים שבחוץ. | םילודגה םימה לא ורזח תוניפסהו ץיקב חתפנ למנה / .ץוחבש
          فتح الميناء في الصيف وعادت السفن. | .نفسلا تداعو فيصلا يف ءانيملا حتف
          """)
  void lines_areReadAsTheyRun(String logical, String visual) {
    assertThat(read(pdf(visual))).isEqualTo(logical);
  }

  private static String read(byte[] file) {
    return ((Article) new ArticleReader(Limits.DEFAULT).read(new Upload(file, Hints.NONE))).text();
  }

  /**
   * Lines that end at one right edge, parted by " / ", of a font whose codes are told as letters.
   */
  private static byte[] pdf(String visual) {
    List<Integer> letters = visual.chars().distinct().filter(c -> c != ' ').boxed().toList();
    String[] lines = visual.split(" / ", -1);
    StringBuilder content = new StringBuilder("BT /F 12 Tf ");
    for (int i = 0; i < lines.length; i++) {
      int start = RIGHT - LETTER * lines[i].length();
      content.append("1 0 0 1 ").append(start).append(' ').append(700 - 14 * i).append(" Tm <");
      lines[i]
          .chars()
          .forEach(c -> content.append(c == ' ' ? "20" : hex(FIRST_CODE + letters.indexOf(c), 2)));
      content.append("> Tj ");
    }
    content.append("ET");
    List<String> told = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      told.add("<" + hex(FIRST_CODE + i, 2) + "> <" + hex(letters.get(i), 4) + ">");
    }
    String map =
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff>"
            + " endcodespacerange 1 beginbfchar <20> <0020> endbfchar "
            + told.size()
            + " beginbfchar "
            + String.join(" ", told)
            + " endbfchar endcmap end";
    return Files.pdfOfObjects(
        "",
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents 4 0 R"
            + " /Resources << /Font << /F 5 0 R >> >> >>",
        "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 32 /LastChar 126 /Widths ["
            + " 500".repeat(95)
            + " ] /ToUnicode 6 0 R >>",
        "<< /Length " + map.length() + " >>\nstream\n" + map + "\nendstream");
  }

  private static String hex(int value, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "x", value);
  }
}
