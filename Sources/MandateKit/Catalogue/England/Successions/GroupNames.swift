extension OrganisationNames {
  /// The clinical commissioning groups from 2013 to 2022, by the codes of the Organisation Data Service.
  ///
  /// Each is called as shown, between "NHS" and "CCG". One that was renamed and kept its code has the name of
  /// 2018 or before.
  static let clinicalCommissioningGroups = OrganisationNames(
    kind: .clinicalCommissioningGroup,
    prefix: "NHS ",
    suffix: " CCG",
    """
    00C Darlington; 00D Durham Dales, Easington and Sedgefield; 00F Gateshead;
    00G Newcastle North and East; 00H Newcastle West; 00J North Durham;
    00K Hartlepool and Stockton-on-Tees; 00L Northumberland; 00M South Tees; 00N South Tyneside;
    00P Sunderland; 00Q Blackburn with Darwen; 00R Blackpool; 00T Bolton; 00V Bury;
    00W Central Manchester; 00X Chorley and South Ribble; 00Y Oldham; 01A East Lancashire;
    01C Eastern Cheshire; 01D Heywood, Middleton and Rochdale; 01E Greater Preston; 01F Halton;
    01G Salford; 01H Cumbria; 01J Knowsley; 01K Lancashire North; 01M North Manchester;
    01N South Manchester; 01R South Cheshire; 01T South Sefton; 01V Southport and Formby;
    01W Stockport; 01X St Helens; 01Y Tameside and Glossop; 02A Trafford; 02D Vale Royal;
    02E Warrington; 02F West Cheshire; 02G West Lancashire; 02H Wigan Borough;
    02M Fylde and Wyre; 02N Airedale, Wharfedale and Craven; 02P Barnsley; 02Q Bassetlaw;
    02R Bradford Districts; 02T Calderdale; 02V Leeds North; 02W Bradford City; 02X Doncaster;
    02Y East Riding of Yorkshire; 03A Greater Huddersfield; 03C Leeds West;
    03D Hambleton, Richmondshire and Whitby; 03E Harrogate and Rural District; 03F Hull;
    03G Leeds South and East; 03H North East Lincolnshire; 03J North Kirklees;
    03K North Lincolnshire; 03L Rotherham; 03M Scarborough and Ryedale; 03N Sheffield;
    03Q Vale of York; 03R Wakefield; 03T Lincolnshire East; 03V Corby;
    03W East Leicestershire and Rutland; 03X Erewash; 03Y Hardwick; 04C Leicester City;
    04D Lincolnshire West; 04E Mansfield and Ashfield; 04F Milton Keynes; 04G Nene;
    04H Newark and Sherwood; 04J North Derbyshire; 04K Nottingham City;
    04L Nottingham North and East; 04M Nottingham West; 04N Rushcliffe;
    04Q South West Lincolnshire; 04R Southern Derbyshire; 04V West Leicestershire;
    04X Birmingham South and Central; 04Y Cannock Chase; 05A Coventry and Rugby; 05C Dudley;
    05D East Staffordshire; 05F Herefordshire; 05G North Staffordshire; 05H Warwickshire North;
    05J Redditch and Bromsgrove; 05L Sandwell and West Birmingham; 05N Shropshire; 05P Solihull;
    05Q South East Staffordshire and Seisdon Peninsula; 05R South Warwickshire;
    05T South Worcestershire; 05V Stafford and Surrounds; 05W Stoke on Trent;
    05X Telford and Wrekin; 05Y Walsall; 06A Wolverhampton; 06D Wyre Forest; 06F Bedfordshire;
    06H Cambridgeshire and Peterborough; 06K East and North Hertfordshire;
    06L Ipswich and East Suffolk; 06M Great Yarmouth and Waveney; 06N Herts Valleys; 06P Luton;
    06Q Mid Essex; 06T North East Essex; 06V North Norfolk; 06W Norwich; 06Y South Norfolk;
    07G Thurrock; 07H West Essex; 07J West Norfolk; 07K West Suffolk; 07L Barking and Dagenham;
    07M Barnet; 07N Bexley; 07P Brent; 07Q Bromley; 07R Camden; 07T City and Hackney;
    07V Croydon; 07W Ealing; 07X Enfield; 07Y Hounslow; 08A Greenwich;
    08C Hammersmith and Fulham; 08D Haringey; 08E Harrow; 08F Havering; 08G Hillingdon;
    08H Islington; 08J Kingston; 08K Lambeth; 08L Lewisham; 08M Newham; 08N Redbridge;
    08P Richmond; 08Q Southwark; 08R Merton; 08T Sutton; 08V Tower Hamlets; 08W Waltham Forest;
    08X Wandsworth; 08Y West London; 09A Central London (Westminster); 09C Ashford;
    09D Brighton and Hove; 09E Canterbury and Coastal; 09F Eastbourne, Hailsham and Seaford;
    09G Coastal West Sussex; 09H Crawley; 09J Dartford, Gravesham and Swanley; 09L East Surrey;
    09N Guildford and Waverley; 09P Hastings and Rother; 09W Medway; 09X Horsham and Mid Sussex;
    09Y North West Surrey; 10A South Kent Coast; 10C Surrey Heath; 10D Swale; 10E Thanet;
    10G Bracknell and Ascot; 10H Chiltern; 10J North Hampshire; 10K Fareham and Gosport;
    10L Isle of Wight; 10M Newbury and District; 10N North and West Reading; 10Q Oxfordshire;
    10R Portsmouth; 10T Slough; 10V South Eastern Hampshire; 10W South Reading; 10X Southampton;
    10Y Aylesbury Vale; 11A West Hampshire; 11C Windsor, Ascot and Maidenhead; 11D Wokingham;
    11E Bath and North East Somerset; 11H Bristol; 11J Dorset; 11M Gloucestershire; 11N Kernow;
    11T North Somerset; 11X Somerset; 12A South Gloucestershire; 12D Swindon; 12F Wirral;
    13P Birmingham CrossCity; 13T Newcastle Gateshead; 14L Manchester; 14Y Buckinghamshire;
    15A Berkshire West; 15C Bristol, North Somerset and South Gloucestershire;
    15D East Berkshire; 15E Birmingham and Solihull; 15F Leeds; 15M Derby and Derbyshire;
    15N Devon; 16C Tees Valley; 18C Herefordshire and Worcestershire; 26A Norfolk and Waveney;
    27D Cheshire; 36J Bradford District and Craven; 36L South West London; 42D North Yorkshire;
    52R Nottingham and Nottinghamshire; 70F West Sussex; 71E Lincolnshire; 72Q South East London;
    78H Northamptonshire; 84H County Durham; 91Q Kent and Medway; 92A Surrey Heartlands;
    92G Bath and North East Somerset, Swindon and Wiltshire; 93C North Central London;
    97R East Sussex; 99A Liverpool; 99C North Tyneside; 99D South Lincolnshire;
    99E Basildon and Brentwood; 99F Castle Point and Rochford; 99G Southend; 99H Surrey Downs;
    99J West Kent; 99K High Weald Lewes Havens; 99M North East Hampshire and Farnham;
    99N Wiltshire; 99P Northern, Eastern and Western Devon; 99Q South Devon and Torbay;
    A3A8R North East London; B2M3M Coventry and Warwickshire;
    D2P2L Black Country and West Birmingham; D4U1Y Frimley;
    D9Y0V Hampshire, Southampton and Isle of Wight; M1J4Y Bedfordshire, Luton and Milton Keynes;
    M2L0M Shropshire, Telford and Wrekin; W2U3Z North West London; X2C4Y Kirklees
    """
  )
}
