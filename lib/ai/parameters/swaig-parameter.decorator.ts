const DESCRIPTIONS = 'signalwire:swaig-parameters';

type Descriptions = Readonly<Record<string, string>>;

/**
 * Tells the model what an argument of a `@SwaigFunction()` is, on a property of its `parameters` class. What
 * class-validator decorators say beyond the argument's type, such as `@Max(12)`, is added by itself.
 *
 * @param description for the model: `How many people, the caller included`.
 */
export function SwaigParameter(description: string): PropertyDecorator {
  return (target, property) => {
    const all = { ...parameterDescriptions(target), [property as string]: description };
    Reflect.defineMetadata(DESCRIPTIONS, all, target);
  };
}

/** What {@link SwaigParameter} says on a class's prototype, by property, inherited ones included. */
export function parameterDescriptions(prototype: object): Descriptions {
  return (Reflect.getMetadata(DESCRIPTIONS, prototype) as Descriptions | undefined) ?? {};
}
