package io.standfirst.article.html;

import io.standfirst.CpuTime;
import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.charset.Charsets;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.Facts;
import io.standfirst.article.html.body.HtmlBody;
import io.standfirst.article.html.fact.HtmlFacts;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.PageElements;
import io.standfirst.article.reader.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/**
 * Prints what reading the pages in some folders costs, in milliseconds of CPU a page, warm: {@code
 * docs/checks.sh run article.html.PageTimes FOLDER...} with files {@code *.html} or {@code
 * *.html.gz}. Six rounds over all pages; the last one counts.
 */
final class PageTimes {
  private static final int ROUNDS = 6;

  private long charset;
  private long parse;
  private long facts;
  private long body;
  private int blocks;

  private PageTimes() {}

  public static void main(String[] folders) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (String folder : folders) {
      for (Path file : PageFiles.in(Path.of(folder))) {
        pages.add(PageFiles.bytes(file));
      }
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("no *.html or *.html.gz in " + List.of(folders));
    }
    PageTimes parts = new PageTimes();
    ArticleReader reader = new ArticleReader(Limits.DEFAULT);
    long whole = 0;
    for (int round = 0; round < ROUNDS; round++) {
      parts = new PageTimes();
      pages.forEach(parts::time);
      long start = CpuTime.ofProcess();
      pages.forEach(page -> reader.read(new Upload(page, Hints.ofName("page.html"))));
      whole = CpuTime.ofProcess() - start;
    }
    long size = pages.stream().mapToLong(page -> page.length).sum();
    double each = pages.size() * 1e6;
    System.out.printf(
        Locale.ROOT,
        "%d pages of %d KB, %d blocks: charset %.2f, parse %.2f, facts %.2f, body %.2f,"
            + " whole reading %.2f%n",
        pages.size(),
        size / pages.size() / 1024,
        parts.blocks,
        parts.charset / each,
        parts.parse / each,
        parts.facts / each,
        parts.body / each,
        whole / each);
  }

  private void time(byte[] bytes) {
    long start = CpuTime.ofThread();
    DecodedText text = Charsets.decode(bytes, null);
    long decoded = CpuTime.ofThread();
    charset += decoded - start;
    if (text == null) {
      return;
    }
    Document page = HtmlReader.parse(text.text(), Limits.DEFAULT);
    long parsed = CpuTime.ofThread();
    PageElements elements = PageElements.of(page);
    JsonLd data = JsonLd.in(elements);
    Facts stated = HtmlFacts.of(elements, data, null);
    long known = CpuTime.ofThread();
    blocks += HtmlBody.find(elements, data, stated.title()).size();
    body += CpuTime.ofThread() - known;
    facts += known - parsed;
    parse += parsed - decoded;
  }
}
