package io.standfirst.article.html;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.date.Dates;
import io.standfirst.article.html.Evidence.Candidate;
import io.standfirst.article.html.JsonLd.Author;
import io.standfirst.article.html.PageLines.Line;
import io.standfirst.article.html.PageLines.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The authors that a page states. Data, metadata, marked elements and lines such as "By Jane Doe"
 * are evidence for names; see {@link Evidence} for how they are weighed. Tellings of one byline
 * that differ in how many names they have are told by their first name.
 */
final class HtmlByline {
  private static final FactWeights WEIGHTS = FactWeights.ofFact("byline");
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DATED = 120;
  private static final String[][] META = {
    {"meta.author", "author"},
    {
      "meta.byline",
      "byl",
      "byline",
      "sailthru.author",
      "parsely-author",
      "article:author",
      "article.author",
      "article:author_name",
      "authorname",
      "author_name",
      "cxenseparse:author",
      "rnews:author",
      "og:author",
      "og:article:author"
    },
    {"meta.creator", "dc.creator", "dcterms.creator", "dc.contributor", "creator"}
  };

  private final Set<String> sites;
  private final Evidence<List<String>> evidence = new Evidence<>(WEIGHTS);

  private HtmlByline(Set<String> sites) {
    this.sites = sites;
  }

  static List<String> of(
      PageLines lines,
      int titled,
      JsonLd data,
      HtmlMeta meta,
      Set<String> sites,
      @Nullable String title) {
    Candidate<List<String>> best = evidence(lines, titled, data, meta, sites, title).best();
    return best == null ? List.of() : best.value();
  }

  /** All bylines of the page, with the evidence for each. */
  static Evidence<List<String>> evidence(
      PageLines lines,
      int titled,
      JsonLd data,
      HtmlMeta meta,
      Set<String> sites,
      @Nullable String title) {
    HtmlByline bylines = new HtmlByline(sites);
    bylines.data(data);
    bylines.meta(meta);
    lines.marks().forEach(mark -> bylines.marked(mark, titled));
    bylines.lines(lines, titled);
    bylines.compare(title == null ? "" : title);
    return bylines.evidence;
  }

  private void data(JsonLd data) {
    List<Author> authors = data.authors();
    List<String> names = new ArrayList<>();
    for (Author author : authors) {
      names.addAll(Bylines.names(author.name()));
    }
    if (!authors.isEmpty()) {
      add(names, "data." + authors.getFirst().type());
    }
  }

  private void meta(HtmlMeta meta) {
    for (String[] names : META) {
      for (int i = 1; i < names.length; i++) {
        List<String> all = new ArrayList<>();
        meta.all(names[i]).forEach(value -> all.addAll(Bylines.names(value)));
        add(all, names[0]);
      }
    }
    List<String> cited = new ArrayList<>();
    for (String value : meta.all("citation_author")) {
      int comma = value.indexOf(", ");
      String name =
          comma < 0 ? value : value.substring(comma + 2) + " " + value.substring(0, comma);
      cited.addAll(Bylines.names(name));
    }
    add(cited, "meta.cited");
    for (int i = 1; i <= 4; i++) {
      String label = meta.of("twitter:label" + i);
      String value = meta.of("twitter:data" + i);
      if (label != null && value != null && Bylines.isStart(label)) {
        add(Bylines.names(value), "meta.labelled");
      }
    }
  }

  private void marked(Mark mark, int titled) {
    String property = mark.element().attr("itemprop").strip();
    String relation = mark.element().attr("rel");
    String source;
    if (property.equalsIgnoreCase("author") || property.equalsIgnoreCase("creator")) {
      source = "property.";
    } else if (relation.contains("author")) {
      source = "relation.";
    } else if (MarkWords.isAuthor(mark.words())) {
      source = "class.";
    } else if (mark.element().nameIs("a") && mark.element().attr("href").contains("/author")) {
      source = "address.";
    } else {
      return;
    }
    String text = HtmlText.ofShort(mark.element(), PageLines.LONGEST_MARK);
    if (text != null) {
      add(
          BylineParts.names(BylineParts.of(mark.element())),
          source + Place.of(mark.at(), titled, mark.aside()));
    }
  }

  private void lines(PageLines page, int titled) {
    boolean first = true;
    boolean dated = false;
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      String place = Place.of(line.at(), titled, line.aside());
      List<String> names = byline(lines, i);
      if (!names.isEmpty()) {
        add(names, "line." + place);
        if (first && !line.aside() && line.at() >= titled) {
          add(names, "first");
          first = false;
        }
      } else if (!dated && isAround(place) && Dates.find(line.text(), true) != null) {
        dated = line.at() > titled;
        beside(lines, i);
      }
    }
  }

  /** The names of a line that says it is a byline, on it or on the line after "Author:". */
  private static List<String> byline(List<Line> lines, int i) {
    Line line = lines.get(i);
    int by = BylineParts.start(line.parts());
    if (by >= 0) {
      return BylineParts.names(line.parts().subList(by, line.parts().size()));
    }
    return i + 1 < lines.size() && Bylines.isStart(line.text())
        ? BylineParts.names(lines.get(i + 1).parts())
        : List.of();
  }

  private static boolean isAround(String place) {
    return place.equals("below") || place.equals("above") || place.equals("near");
  }

  /** Names without a word that says so, on the line of the date or on a line beside it. */
  private void beside(List<Line> lines, int date) {
    Line line = lines.get(date);
    List<String> within =
        line.length() <= LONGEST_DATED ? BylineParts.within(line.text()) : List.of();
    add(within.isEmpty() ? dated(line) : within, within.isEmpty() ? "dated" : "dated.by");
    for (int i = Math.max(0, date - 2); i < Math.min(lines.size(), date + 3); i++) {
      Line other = lines.get(i);
      if (i != date && !other.aside() && !other.heading() && other.parts().size() <= 2) {
        add(nameOnly(other), i < date ? "before.date" : "after.date");
      }
    }
  }

  /** The name in "Jane Doe | 12 August 2025": the part beside a date. */
  private static List<String> dated(Line line) {
    for (String part : line.parts()) {
      List<String> names = Bylines.names(part);
      if (!names.isEmpty() && Sentences.words(names.getFirst()) >= 2) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> nameOnly(Line line) {
    List<String> names = Bylines.names(line.text());
    int words = names.isEmpty() ? 0 : Sentences.words(names.getFirst());
    return words >= 2 && words <= 4 && Sentences.words(line.text()) <= 8 ? names : List.of();
  }

  private void compare(String title) {
    String titled = Echo.letters(title);
    for (Map.Entry<String, Candidate<List<String>>> entry :
        Map.copyOf(evidence.candidates()).entrySet()) {
      Candidate<List<String>> candidate = entry.getValue();
      String name = candidate.value().getFirst();
      if (titled.contains(Echo.letters(name))) {
        evidence.add(entry.getKey(), candidate.value(), "in.title");
      }
      if (sites.contains(Echo.letters(name))) {
        evidence.add(entry.getKey(), candidate.value(), "is.site");
      }
      int words = Sentences.words(name);
      if (words == 1 || words > 4) {
        evidence.add(entry.getKey(), candidate.value(), words == 1 ? "one.word" : "many.words");
      }
      if (!Character.isUpperCase(name.codePointAt(0))) {
        evidence.add(entry.getKey(), candidate.value(), "lower");
      }
    }
  }

  private void add(List<String> names, String kind) {
    List<String> people =
        names.size() < 2
            ? names
            : names.stream().filter(it -> !sites.contains(Echo.letters(it))).distinct().toList();
    if (!people.isEmpty()) {
      evidence.add(Echo.letters(people.getFirst()), people, kind);
    }
  }
}
