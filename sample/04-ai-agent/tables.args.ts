import { IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { SwaigParameter } from 'nestjs-signalwire';

/** When somebody comes, and with how many. */
export class VisitArgs {
  @SwaigParameter('The day, such as 2026-12-24')
  @Matches(/^\d{4}-\d\d-\d\d$/)
  day!: string;

  @SwaigParameter('The time of day, such as 19:30')
  @Matches(/^\d\d:\d\d$/)
  time!: string;

  @SwaigParameter('How many people, the caller included')
  @IsInt()
  @Min(1)
  @Max(12)
  guests!: number;
}

export class BookingArgs extends VisitArgs {
  @SwaigParameter('The name of the caller')
  @IsString()
  @Length(1, 80)
  name!: string;
}

export class TransferArgs {
  @SwaigParameter('The office for bills and events, the restaurant for everything else')
  @IsIn(['office', 'restaurant'])
  to = 'restaurant';
}
