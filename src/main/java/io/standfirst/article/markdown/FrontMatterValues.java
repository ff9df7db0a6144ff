package io.standfirst.article.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Values of front matter: strings, lists and maps of them. Dates stay as they are written. */
final class FrontMatterValues {
  private FrontMatterValues() {}

  /** YAML; what is no YAML, as "title: Breaking: news" is not, is read line by line. */
  static Map<String, Object> ofYaml(String block) {
    LoaderOptions options = new LoaderOptions();
    options.setWarnOnDuplicateKeys(false); // the warning would quote the file
    options.setMaxAliasesForCollections(20);
    options.setNestingDepthLimit(20);
    options.setAllowRecursiveKeys(false);
    try {
      Object loaded =
          new Yaml(
                  new SafeConstructor(options),
                  new Representer(new DumperOptions()),
                  new DumperOptions(),
                  options,
                  new StringsOnly())
              .load(block);
      if (loaded instanceof Map<?, ?> map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach(
            (key, value) -> {
              if (value != null) {
                values.put(String.valueOf(key), value);
              }
            });
        return values;
      }
    } catch (YAMLException e) {
      return ofLines(block, ':');
    }
    return ofLines(block, ':');
  }

  /** One "key: value" or "key = value" a line, lists in square brackets. */
  static Map<String, Object> ofLines(String block, char separator) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String line : block.lines().toList()) {
      int at = line.indexOf(separator);
      if (line.startsWith("[")) {
        break; // a table of TOML: the article's own keys come before it
      }
      if (at > 0 && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
        String value = line.substring(at + 1).strip();
        values.putIfAbsent(
            unquoted(line.substring(0, at).strip()),
            value.startsWith("[") && value.endsWith("]")
                ? list(value.substring(1, value.length() - 1))
                : unquoted(value));
      }
    }
    return values;
  }

  /** The names in a value: a string, a list of strings, or maps with a name. */
  static List<String> names(@Nullable Object value) {
    return switch (value) {
      case String text -> List.of(text);
      case List<?> list -> list.stream().flatMap(it -> names(it).stream()).toList();
      case Map<?, ?> map -> names(map.get("name"));
      case null, default -> List.of();
    };
  }

  private static List<String> list(String items) {
    List<String> list = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    char quote = 0;
    for (char c : (items + ",").toCharArray()) {
      if (c == ',' && quote == 0) {
        String text = unquoted(item.toString().strip());
        if (!text.isEmpty()) {
          list.add(text);
        }
        item.setLength(0);
        continue;
      }
      if (c == '"' || c == '\'') {
        quote = quote == 0 ? c : quote == c ? 0 : quote;
      }
      item.append(c);
    }
    return list;
  }

  private static String unquoted(String value) {
    if (value.length() >= 2) {
      char first = value.charAt(0);
      int close = value.lastIndexOf(first);
      if ((first == '"' || first == '\'') && close > 0) {
        return value.substring(1, close).replace("\\\"", "\"");
      }
    }
    return value;
  }

  /** Resolves no scalar to a date, number or boolean: "2025-01-27" stays what is written. */
  private static final class StringsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(org.yaml.snakeyaml.nodes.Tag.NULL, NULL, "~nN\0", 10);
    }
  }
}
