extension OrganisationNames {
  /// The primary care trusts of March 2013, by the codes of the Organisation Data Service.
  ///
  /// Each is called as shown, before "PCT".
  static let primaryCareTrusts = OrganisationNames(
    kind: .primaryCareTrust,
    suffix: " PCT",
    """
    5A3 South Gloucestershire; 5A4 Havering; 5A5 Kingston; 5A7 Bromley; 5A8 Greenwich Teaching;
    5A9 Barnet; 5AT Hillingdon; 5C1 Enfield; 5C2 Barking and Dagenham;
    5C3 City and Hackney Teaching; 5C4 Tower Hamlets; 5C5 Newham; 5C9 Haringey Teaching;
    5CN Herefordshire; 5CQ Milton Keynes; 5D7 Newcastle; 5D8 North Tyneside; 5D9 Hartlepool;
    5E1 Stockton-on-Tees Teaching; 5EF North Lincolnshire; 5EM Nottingham City; 5ET Bassetlaw;
    5F1 Plymouth Teaching; 5F5 Salford; 5F7 Stockport; 5FE Portsmouth City Teaching;
    5FL Bath and North East Somerset; 5GC Luton; 5H1 Hammersmith and Fulham; 5H8 Rotherham;
    5HG Ashton, Leigh and Wigan; 5HP Blackpool; 5HQ Bolton Teaching; 5HX Ealing; 5HY Hounslow;
    5J2 Warrington; 5J4 Knowsley; 5J5 Oldham; 5J6 Calderdale; 5J9 Darlington; 5JE Barnsley;
    5JX Bury; 5K3 Swindon; 5K5 Brent Teaching; 5K6 Harrow; 5K7 Camden; 5K8 Islington;
    5K9 Croydon; 5KF Gateshead; 5KG South Tyneside; 5KL Sunderland Teaching; 5KM Middlesbrough;
    5L1 Southampton City; 5L3 Medway; 5LA Kensington and Chelsea; 5LC Westminster; 5LD Lambeth;
    5LE Southwark; 5LF Lewisham; 5LG Wandsworth; 5LH Tameside and Glossop;
    5LQ Brighton and Hove City; 5M1 South Birmingham; 5M2 Shropshire County;
    5M3 Walsall Teaching; 5M6 Richmond and Twickenham; 5M7 Sutton and Merton; 5M8 North Somerset;
    5MD Coventry Teaching; 5MK Telford and Wrekin; 5MV Wolverhampton City;
    5MX Heart of Birmingham Teaching; 5N1 Leeds; 5N2 Kirklees; 5N3 Wakefield District;
    5N4 Sheffield; 5N5 Doncaster; 5N6 Derbyshire County; 5N7 Derby City;
    5N8 Nottinghamshire County Teaching; 5N9 Lincolnshire Teaching; 5NA Redbridge;
    5NC Waltham Forest; 5ND County Durham; 5NE Cumbria Teaching; 5NF North Lancashire Teaching;
    5NG Central Lancashire; 5NH East Lancashire Teaching; 5NJ Sefton; 5NK Wirral; 5NL Liverpool;
    5NM Halton and St Helens; 5NN Western Cheshire; 5NP Central and Eastern Cheshire;
    5NQ Heywood, Middleton and Rochdale; 5NR Trafford; 5NT Manchester Teaching;
    5NV North Yorkshire and York; 5NW East Riding of Yorkshire; 5NX Hull Teaching;
    5NY Bradford and Airedale Teaching; 5P1 South East Essex; 5P2 Bedfordshire; 5P5 Surrey;
    5P6 West Sussex; 5P7 East Sussex Downs and Weald; 5P8 Hastings and Rother; 5P9 West Kent;
    5PA Leicestershire County and Rutland; 5PC Leicester City; 5PD Northamptonshire Teaching;
    5PE Dudley; 5PF Sandwell; 5PG Birmingham East and North; 5PH North Staffordshire;
    5PJ Stoke on Trent; 5PK South Staffordshire; 5PL Worcestershire; 5PM Warwickshire;
    5PN Peterborough; 5PP Cambridgeshire; 5PQ Norfolk; 5PR Great Yarmouth and Waveney;
    5PT Suffolk; 5PV West Essex; 5PW North East Essex; 5PX Mid Essex; 5PY South West Essex;
    5QA Eastern and Coastal Kent; 5QC Hampshire; 5QD Buckinghamshire; 5QE Oxfordshire;
    5QF Berkshire West; 5QG Berkshire East; 5QH Gloucestershire; 5QJ Bristol; 5QK Wiltshire;
    5QL Somerset; 5QM Dorset; 5QN Bournemouth and Poole Teaching;
    5QP Cornwall and Isles of Scilly; 5QQ Devon; 5QR Redcar and Cleveland;
    5QT Isle of Wight National Health Service; 5QV Hertfordshire; 5QW Solihull;
    TAC Northumberland; TAK Bexley; TAL Torbay; TAN North East Lincolnshire;
    TAP Blackburn with Darwen Teaching
    """
  )
}
