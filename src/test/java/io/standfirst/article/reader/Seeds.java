package io.standfirst.article.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Good files of every format, by their names. */
final class Seeds {
  private static final List<String> DEMO =
      List.of(
          "lynmoor-tram-extension.txt",
          "marrowby-flood-council.html",
          "marrowby-flood-morning-after.md",
          "marrowby-flood-newsletter.eml",
          "night-shift-sleep-study.docx",
          "tillgate-bakeries-results.pdf");

  private Seeds() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    try {
      for (String name : DEMO) {
        seeds.put(name, demo(name));
      }
      seeds.put("a.docx", Files.docx("One sentence here.", "Another there."));
      seeds.put("a.odt", Files.odt("One sentence here.", "Another there."));
      seeds.put("a.epub", Files.epub("<p>One sentence here.</p>", "<p>Another.</p>"));
      seeds.put("a.pdf", Files.pdf(List.of(List.of("Title", "One sentence here."))));
      seeds.put("a.rtf", Files.utf8("{\\rtf1\\ansi One \\b bold\\b0 sentence.\\par Two.}"));
      seeds.put("a.html", Files.utf8("<html lang=en><p>One <a href=x>two</a><table><td>3"));
      seeds.put("a.md", Files.utf8("---\ntitle: x\n---\n# One\n\n- two\n- **three**\n> four"));
      seeds.put("a.eml", Files.utf8("From: a@b\nTo: c@d\nSubject: x\nDate: y\n\nWords."));
      seeds.put(
          "a.xml", Files.utf8("<rss><channel><item><title>One</title><description>Two three."));
    } catch (IOException e) {
      throw new UncheckedIOException("a seed cannot be made", e);
    }
    return seeds;
  }

  private static byte[] demo(String name) throws IOException {
    try (InputStream in = Seeds.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IOException(name + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
