package io.standfirst.article.html.body;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.html.page.HtmlNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Collects the candidates of a page: each block that may hold others and has a tenth of its running
 * text, and the page's body itself. One pass over the page, which counts what stands before and
 * within each candidate; then the children of each, of which all candidates together have no more
 * than the page.
 */
final class HtmlCandidates implements NodeVisitor {
  private static final int MOST = 1000;
  private static final double LEAST_SHARE = 0.1;

  private enum Count {
    H1,
    SUBHEADING,
    PARAGRAPH,
    ARTICLE,
    TIME,
    LINK,
    TITLE
  }

  /** Where a candidate stands, and what is counted up to its begin or, once left, within it. */
  private static final class Place {
    private final Element element;
    private final int before;
    private final int depth;
    private final Map<Count, Integer> counts;

    private Place(Element element, int before, int depth, Map<Count, Integer> counts) {
      this.element = element;
      this.before = before;
      this.depth = depth;
      this.counts = new EnumMap<>(counts);
    }

    private void leave(Map<Count, Integer> now) {
      now.forEach((count, value) -> counts.put(count, value - count(count)));
    }

    private int count(Count count) {
      return counts.getOrDefault(count, 0);
    }
  }

  private final Element root;
  private final HtmlStats stats;
  private final String title;
  private final List<Place> found = new ArrayList<>();
  private final Map<Element, Place> places = new HashMap<>();
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
  private int prose;
  private int titleAt = -1;
  private int h1At = -1;

  private HtmlCandidates(Element root, HtmlStats stats, String title) {
    this.root = root;
    this.stats = stats;
    this.title = Echo.letters(title);
  }

  /** The candidates in document order, the body first; the title is empty where it is not known. */
  static List<HtmlCandidate> of(Element root, HtmlStats stats, String title) {
    HtmlCandidates visitor = new HtmlCandidates(root, stats, title);
    NodeTraversor.traverse(visitor, root);
    return visitor.found.stream()
        .map(place -> new HtmlCandidate(place.element, visitor.features(place)))
        .toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (isCandidate(element)) {
      Place place = new Place(element, prose, depth, counts);
      found.add(place);
      places.put(element, place);
    }
    String name = element.normalName();
    switch (name) {
      case "h1" -> add(Count.H1);
      case "h2", "h3", "h4", "h5", "h6" -> add(Count.SUBHEADING);
      case "p" -> add(Count.PARAGRAPH);
      case "article" -> add(Count.ARTICLE);
      case "time" -> add(Count.TIME);
      case "a" -> add(Count.LINK);
      default -> {}
    }
    if (HtmlNames.isHeading(name)) {
      h1At = h1At < 0 && name.equals("h1") ? prose : h1At;
      if (titleAt < 0 && isTitle(element)) {
        titleAt = prose;
        add(Count.TITLE);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    prose += stats.ownProse(element);
    Place place = places.get(element);
    if (place != null) {
      place.leave(counts);
    }
  }

  private boolean isCandidate(Element element) {
    return element.equals(root)
        || (found.size() < MOST
            && stats.prose(element) >= LEAST_SHARE * stats.prose(root)
            && mayHoldBlocks(element.normalName()));
  }

  /** A paragraph alone is no body: what holds it is. */
  private static boolean mayHoldBlocks(String name) {
    return !name.equals("p")
        && !name.equals("pre")
        && !HtmlNames.isHeading(name)
        && (HtmlNames.isBlock(name) || name.contains("-"));
  }

  private boolean isTitle(Element heading) {
    return !title.isEmpty()
        && stats.text(heading) < 2 * title.length() + 50
        && Echo.letters(heading.text()).equals(title);
  }

  private void add(Count count) {
    counts.merge(count, 1, Integer::sum);
  }

  private List<Double> features(Place place) {
    Element element = place.element;
    double all = Math.max(1, stats.prose(root));
    double within = stats.prose(element);
    int heading = titleAt >= 0 ? titleAt : h1At;
    boolean titleWithin = place.count(Count.TITLE) > 0;
    HtmlSelectors.Tier tier = HtmlSelectors.tier(root, element);
    Map<String, Integer> alike = new HashMap<>();
    int own = 0;
    for (Element child : element.children()) {
      if (isText(child.normalName())) {
        own += stats.prose(child);
      } else if (stats.prose(child) > 0) {
        alike.merge(child.normalName() + "." + child.className(), stats.prose(child), Integer::sum);
      }
    }
    int most = alike.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return DoubleStream.of(
            within / all,
            Math.log1p(within),
            within / Math.max(1, stats.text(element)),
            (double) stats.text(element) / Math.max(1, stats.text(root)),
            as(tier == HtmlSelectors.Tier.STATED),
            as(tier == HtmlSelectors.Tier.NAMED),
            as(tier == HtmlSelectors.Tier.PLACED),
            as(element.nameIs("article")),
            as(element.nameIs("main")),
            as(element.equals(root)),
            as(place.count(Count.H1) > 0),
            Math.log1p(place.count(Count.SUBHEADING)),
            Math.log1p(place.count(Count.PARAGRAPH)),
            Math.log1p(place.count(Count.ARTICLE)),
            Math.log1p(place.count(Count.TIME)),
            Math.log1p(place.count(Count.LINK)),
            own / Math.max(1, within),
            most / Math.max(1, within),
            place.before / all,
            as(heading >= 0 && heading <= place.before && !titleWithin),
            heading < 0 ? 0 : Math.max(0, (place.before - heading) / all),
            as(titleWithin),
            as(heading > place.before + within),
            place.depth / 10.0)
        .boxed()
        .toList();
  }

  private static double as(boolean value) {
    return value ? 1 : 0;
  }

  private static boolean isText(String name) {
    return switch (name) {
      case "p", "ul", "ol", "dl", "pre", "blockquote", "table" -> true;
      default -> HtmlNames.isHeading(name);
    };
  }
}
