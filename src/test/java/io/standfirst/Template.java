package io.standfirst;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The deployment's template as it is written: short forms of functions stay {@link Call}s. */
final class Template {
  private final Map<String, Object> content;

  private Template(Map<String, Object> content) {
    this.content = content;
  }

  static Template read() {
    try (Reader reader = Files.newBufferedReader(Path.of("template.yaml"))) {
      return new Template(new Yaml(new WithCalls()).load(reader));
    } catch (IOException e) {
      throw new AssertionError("template.yaml cannot be read", e);
    }
  }

  /** A short form: {@code !Ref Table} is the call of Ref with Table. */
  record Call(String function, Object argument) {
    static Call ref(String name) {
      return new Call("Ref", name);
    }

    static Call getAtt(String attribute) {
      return new Call("GetAtt", attribute);
    }

    static Call sub(String pattern) {
      return new Call("Sub", pattern);
    }
  }

  /** What stands under these keys, from the top; a number steps into a list. */
  Object at(Object... keys) {
    Object here = content;
    for (Object key : keys) {
      here = key instanceof Integer index ? list(here).get(index) : map(here).get(key);
      if (here == null) {
        throw new AssertionError("nothing in the template under " + List.of(keys));
      }
    }
    return here;
  }

  /** What stands under a resource's properties. */
  Object property(String resource, Object... keys) {
    return at(
        Stream.concat(Stream.of("Resources", resource, "Properties"), Stream.of(keys)).toArray());
  }

  /** The resources of a type, by name. */
  Map<String, Map<String, Object>> resources(String type) {
    Map<String, Map<String, Object>> found = new LinkedHashMap<>();
    map(at("Resources"))
        .forEach(
            (name, resource) -> {
              if (map(resource).get("Type").equals(type)) {
                found.put(name, map(resource));
              }
            });
    return found;
  }

  /** Every statement of every policy: of roles, buckets and queues. */
  List<Map<String, Object>> statements() {
    return maps(content)
        .filter(it -> it.containsKey("Effect"))
        .filter(it -> !it.get("Action").equals("sts:AssumeRole"))
        .toList();
  }

  private static Stream<Map<String, Object>> maps(Object here) {
    return switch (here) {
      case Map<?, ?> map ->
          Stream.concat(Stream.of(map(here)), map.values().stream().flatMap(Template::maps));
      case List<?> list -> list.stream().flatMap(Template::maps);
      case Call call -> maps(call.argument());
      default -> Stream.of();
    };
  }

  @SuppressWarnings("unchecked") // keys of a template are strings
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  /** A list, or the list of the one thing: CloudFormation takes both. */
  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static final class WithCalls extends SafeConstructor {
    WithCalls() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return new Call(node.getTag().getValue().substring(1), argument(node));
            }
          });
    }

    private Object argument(Node node) {
      return switch (node) {
        case ScalarNode scalar -> constructScalar(scalar);
        case SequenceNode sequence -> constructSequence(sequence);
        case MappingNode mapping -> constructMapping(mapping);
        default -> throw new AssertionError("no argument of a function: " + node);
      };
    }
  }
}
