package io.standfirst.article.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out running heads and feet, and page numbers: what the edges of many pages share. */
final class PdfFurniture {
  private static final int EDGE = 3;

  private PdfFurniture() {}

  static List<PdfPage> without(List<PdfPage> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (PdfPage page : pages) {
      Set<String> here = new HashSet<>();
      for (PdfLine line : edges(page)) {
        here.add(pattern(line));
      }
      here.forEach(it -> seen.merge(it, 1, Integer::sum));
    }
    int often = Math.max(2, Math.min(4, pages.size() / 2));
    List<PdfPage> kept = new ArrayList<>();
    for (PdfPage page : pages) {
      List<PdfLine> edges = edges(page);
      kept.add(
          new PdfPage(
              page.lines().stream()
                  .filter(
                      line ->
                          !edges.contains(line)
                              || (!isPageNumber(line)
                                  && (pages.size() < 2
                                      || seen.getOrDefault(pattern(line), 0) < often)))
                  .toList()));
    }
    return kept;
  }

  /** The lines highest and lowest on the page. */
  private static List<PdfLine> edges(PdfPage page) {
    List<PdfLine> sorted =
        page.lines().stream().sorted((a, b) -> Float.compare(a.y(), b.y())).toList();
    List<PdfLine> edges = new ArrayList<>(sorted.subList(0, Math.min(EDGE, sorted.size())));
    edges.addAll(sorted.subList(Math.max(0, sorted.size() - EDGE), sorted.size()));
    return edges;
  }

  /** The line without its digits, which count pages. */
  private static String pattern(PdfLine line) {
    StringBuilder letters = new StringBuilder();
    line.text().chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean isPageNumber(PdfLine line) {
    String text = line.text();
    return text.length() <= 12
        && text.chars().anyMatch(Character::isDigit)
        && (pattern(line).isEmpty() || pattern(line).equalsIgnoreCase("page"));
  }
}
