package io.standfirst.article.html;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.format.Whitespace;
import io.standfirst.article.html.Evidence.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article. Headings, metadata, data and the address are evidence for it, as
 * they are and without the parts that pages put around them ("Title | Site", "Site: Title"); see
 * {@link Evidence} for how they are weighed. The main heading counts for most: it is what the
 * article states to its readers.
 */
final class HtmlTitle {
  private static final FactWeights WEIGHTS = FactWeights.ofFact("title");
  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 12;
  private static final int WORTH_FINDING = 12;
  private static final String[] TITLES = {
    "title",
    "dc.title",
    "dcterms.title",
    "headline",
    "citation_title",
    "sailthru.title",
    "parsely-title",
    "name"
  };

  private final Evidence<String> evidence = new Evidence<>(WEIGHTS);
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> sites;

  private HtmlTitle(Set<String> sites) {
    this.sites = sites;
  }

  static @Nullable String of(
      Document page, JsonLd data, HtmlMeta meta, @Nullable String site, @Nullable String url) {
    Candidate<String> best = evidence(page, data, meta, site, url).best();
    return best == null ? null : best.value();
  }

  /** All that may be the title, with the evidence for each. */
  static Evidence<String> evidence(
      Document page, JsonLd data, HtmlMeta meta, @Nullable String site, @Nullable String url) {
    HtmlTitle titles = new HtmlTitle(SiteNames.of(site, data, url));
    titles.headings(page);
    titles.whole(page.title(), "page");
    meta.all("og:title").forEach(it -> titles.whole(it, "og"));
    meta.all("twitter:title").forEach(it -> titles.whole(it, "twitter"));
    for (String name : TITLES) {
      meta.all(name).forEach(it -> titles.whole(it, "meta"));
    }
    titles.whole(data.headline(), "data");
    titles.whole(data.pageName(), "data.page");
    titles.compare(page.title(), url);
    return titles.evidence;
  }

  private void headings(Document page) {
    int first = 0;
    int second = 0;
    List<String> shown = new ArrayList<>();
    for (Element heading : page.select("h1, h2, [itemprop=headline]")) {
      String text = HtmlText.ofShort(heading, LONGEST);
      if (text == null || Sentences.words(text) == 0) {
        continue;
      }
      boolean main = heading.nameIs("h1");
      if (heading.attr("itemprop").equalsIgnoreCase("headline")) {
        add(text, "property");
      }
      Set<String> words = HtmlWords.of(heading);
      if (main && first < MOST_HEADINGS) {
        add(text, first == 0 ? "h1.first" : "h1.later");
        first++;
        if (isHidden(words)) {
          add(text, "hidden");
        } else {
          shown.add(text);
        }
        if (isWithin(heading, "nav", "footer", "aside")) {
          add(text, "h1.aside");
        }
      } else if (heading.nameIs("h2") && second == 0 && !isSubtitle(heading)) {
        add(text, first == 0 ? "h2.top" : "h2.first");
        second++;
      }
      if (words.contains("title") || words.contains("headline")) {
        add(text, main ? "h1.class" : "class");
      }
    }
    if (shown.size() == 1) {
      add(shown.getFirst(), "h1.only");
    }
  }

  /** What stands right behind the main heading says more of it, and is none itself. */
  private static boolean isSubtitle(Element heading) {
    Element before = heading.previousElementSibling();
    return before != null && before.nameIs("h1") && before.hasText();
  }

  private static boolean isHidden(Set<String> words) {
    return words.contains("sr")
        || words.contains("hidden")
        || words.contains("aural")
        || words.contains("logo")
        || words.contains("site");
  }

  private static boolean isWithin(Element element, String... names) {
    int steps = 0;
    for (Element up = element.parent(); up != null && steps < 64; up = up.parent(), steps++) {
      for (String name : names) {
        if (up.nameIs(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A title as it is, and without its first and last parts. */
  private void whole(@Nullable String stated, String source) {
    String text = stated == null ? "" : Whitespace.collapse(stated);
    if (text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    List<TitleParts.Part> parts = TitleParts.of(text);
    if (parts.size() < 2 || !sites.contains(Echo.letters(parts.getLast().text()))) {
      add(text, source + ".whole");
    }
    for (int last = parts.size() - 1; last >= Math.max(1, parts.size() - 3); last--) {
      String tail = parts.get(last).text();
      String rest = text.substring(0, parts.get(last - 1).end());
      boolean first = last == parts.size() - 1;
      add(rest, source + (isSite(tail) ? ".siteless" : first ? ".head" : ".heads"));
      if (Sentences.words(tail) <= 4 && Sentences.words(rest) > Sentences.words(tail)) {
        add(rest, "short.tail");
      }
    }
    if (parts.size() > 1) {
      String tail = text.substring(parts.get(1).start());
      add(tail, source + (isSite(parts.getFirst().text()) ? ".siteless" : ".tail"));
      add(parts.getLast().text(), source + ".last");
    }
  }

  private boolean isSite(String text) {
    String letters = Echo.letters(text);
    return sites.stream()
        .anyMatch(
            it ->
                it.equals(letters)
                    || (letters.length() >= 4 && it.contains(letters))
                    || (it.length() >= 5 && letters.contains(it)));
  }

  /** What holds between candidates and the rest of the page. */
  private void compare(String pageTitle, @Nullable String url) {
    String titled = Echo.letters(pageTitle);
    Set<String> slug = url == null ? Set.of() : Slugs.words(url);
    for (Map.Entry<String, String> entry : Map.copyOf(texts).entrySet()) {
      String letters = entry.getKey();
      String text = entry.getValue();
      int words = Sentences.words(text);
      if (sites.contains(letters)) {
        add(text, "is.site");
      }
      if (letters.length() >= 8 && titled.contains(letters)) {
        add(text, "in.page");
      }
      if (words <= 1) {
        add(text, "one.word");
      } else if (words == 2) {
        add(text, "two.words");
      } else if (words > 25) {
        add(text, "long");
      }
      int shared = (int) Slugs.wordsOf(text).stream().filter(slug::contains).count();
      if (shared >= 2 && shared * 2 >= words) {
        add(text, "in.address");
      }
    }
    Map<String, Candidate<String>> all = Map.copyOf(evidence.candidates());
    for (Map.Entry<String, Candidate<String>> one : all.entrySet()) {
      if (isMainHeading(one.getValue())) {
        String heading = one.getValue().value();
        Set<String> words = new HashSet<>(Slugs.wordsOf(heading));
        words.retainAll(Slugs.wordsOf(pageTitle));
        if (words.size() >= 2) {
          add(heading, "h1.shares");
        }
        for (Map.Entry<String, Candidate<String>> other : all.entrySet()) {
          String letters = other.getKey();
          if (letters.length() >= WORTH_FINDING
              && letters.length() < one.getKey().length()
              && (one.getKey().startsWith(letters) || one.getKey().endsWith(letters))) {
            add(other.getValue().value(), "in.h1");
          }
        }
      }
    }
  }

  private static boolean isMainHeading(Candidate<String> candidate) {
    return candidate.kinds().contains("h1.first") || candidate.kinds().contains("h1.later");
  }

  private void add(String text, String kind) {
    String title = text.strip();
    String letters = Echo.letters(title);
    if (!letters.isEmpty()) {
      texts.putIfAbsent(letters, title);
      evidence.add(letters, title, kind);
    }
  }
}
